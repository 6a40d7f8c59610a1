package org.xinglin.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.account.TextMessages;
import org.xinglin.directory.Department;
import org.xinglin.directory.Departments;
import org.xinglin.directory.InstitutionId;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.rulebook.Scope;
import org.xinglin.scheduling.BookedAppointment;
import org.xinglin.scheduling.BookedAppointments;
import org.xinglin.wording.TextOccasion;
import org.xinglin.wording.Wordings;

/**
 * Sends what is due and asks what became of it. Every node runs it; a row that one has in hand the others pass by, and the
 * message service takes the same reminder once, so that a reply that was lost does not tell anybody twice.
 */
@Component
class ReminderSending {
    private static final Logger LOG = LoggerFactory.getLogger(ReminderSending.class);
    private static final String RULE = "XL-REMIND";
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ChinaTime.ZONE);
    /** A round ends somewhere, so that one node stopping need not wait for a flood. */
    private static final int MOST_AT_ONCE = 500;

    private final Reminders reminders;
    private final ReminderPlanning planning;
    private final BookedAppointments booked;
    private final Departments departments;
    private final Preparations preparations;
    private final Rulebook rulebook;
    private final Inbox inbox;
    private final TextMessages texts;
    private final Wordings wordings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReminderSending(
            Reminders reminders,
            ReminderPlanning planning,
            BookedAppointments booked,
            Departments departments,
            Preparations preparations,
            Rulebook rulebook,
            Inbox inbox,
            TextMessages texts,
            Wordings wordings,
            TransactionTemplate transaction,
            Clock clock) {
        this.reminders = reminders;
        this.planning = planning;
        this.booked = booked;
        this.departments = departments;
        this.preparations = preparations;
        this.rulebook = rulebook;
        this.inbox = inbox;
        this.texts = texts;
        this.wordings = wordings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 2_000, initialDelay = 6_000)
    void tick() {
        try {
            run(clock.instant());
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database is away; reminders wait", e);
        }
    }

    void run(Instant at) {
        int done = 0;
        while (done < MOST_AT_ONCE && Boolean.TRUE.equals(transaction.execute(status -> one(at)))) {
            done++;
        }
    }

    private boolean one(Instant at) {
        Optional<Reminder> claimed = reminders.claim(at);
        claimed.ifPresent(r -> {
            RulesInForce rules = rulebook.rulesInForce(at, scope(r));
            if (r.state() == ReminderState.SENT) {
                ask(r, rules, at);
            } else {
                send(r, rules, at);
            }
        });
        return claimed.isPresent();
    }

    private Scope scope(Reminder r) {
        return r.department() == null ? preparations.scope(r) : departments.scopeOf(r.department());
    }

    /** The appointment is read again: it may have been given back, or moved, since. */
    private void send(Reminder r, RulesInForce rules, Instant at) {
        if (r.kind() == Occasion.PREPARATION) {
            if (preparations.of(r).isEmpty()) {
                reminders.settle(r.id(), ReminderState.DROPPED, UndeliveredReason.CANCELLED, at);
            } else {
                whenAwake(r, rules, at, () -> post(r, TextOccasion.PREPARATION, rules, at));
            }
            return;
        }
        Optional<BookedAppointment> stands = booked.find(r.appointment()).filter(BookedAppointment::confirmed);
        if (stands.isEmpty()) {
            reminders.settle(r.id(), ReminderState.DROPPED, UndeliveredReason.CANCELLED, at);
        } else if (!stands.get().startsAt().equals(r.startsAt())) {
            reminders.settle(r.id(), ReminderState.DROPPED, UndeliveredReason.MOVED, at);
            planning.plan(List.of(stands.get()), at);
        } else {
            whenAwake(r, rules, at, () -> tell(r, stands.get(), rules, at));
        }
    }

    private void whenAwake(Reminder r, RulesInForce rules, Instant at, Runnable tell) {
        Optional<Instant> when = ReminderTimes.of(rules).awake(at, r.startsAt(), at);
        if (when.isEmpty()) {
            boolean tried = r.attempts() > 0;
            reminders.settle(
                    r.id(),
                    tried ? ReminderState.FAILED : ReminderState.DROPPED,
                    tried ? UndeliveredReason.SERVICE_AWAY : UndeliveredReason.TOO_LATE,
                    at);
        } else if (when.get().isAfter(at)) {
            reminders.later(r.id(), r.attempts(), when.get());
        } else {
            tell.run();
        }
    }

    private void tell(Reminder r, BookedAppointment appointment, RulesInForce rules, Instant at) {
        inbox.tell(new News(
                r.person(),
                Kind.APPOINTMENT_REMINDER,
                "appointment",
                r.appointment().value(),
                r.dueAt(),
                Map.of(
                        "practitioner", appointment.practitioner().toString(),
                        "startsAt", r.startsAt().toString())));
        post(r, TextOccasion.REMINDER, rules, at);
    }

    private @Nullable InstitutionId house(Reminder r) {
        return r.department() == null
                ? new InstitutionId(r.institution())
                : departments.find(r.department()).map(Department::institution).orElse(null);
    }

    private void post(Reminder r, TextOccasion occasion, RulesInForce rules, Instant at) {
        int attempts = r.attempts() + 1;
        String words = wordings.say(occasion, house(r), at, CLOCK.format(r.startsAt()));
        switch (texts.post(r.person(), r.id(), words)) {
            case TAKEN -> reminders.sent(r.id(), attempts, at, at.plus(rules.duration(RULE, "askEvery")));
            case NO_PHONE -> reminders.settle(r.id(), ReminderState.FAILED, UndeliveredReason.NO_PHONE, at);
            case AWAY -> {
                reminders.later(r.id(), attempts, at.plus(pause(rules, attempts)));
                if (attempts >= rules.number(RULE, "attempts")) {
                    reminders.settle(r.id(), ReminderState.FAILED, UndeliveredReason.SERVICE_AWAY, at);
                }
            }
        }
    }

    /** Twice as long every time. */
    private static Duration pause(RulesInForce rules, int attempts) {
        return rules.duration(RULE, "firstPause").multipliedBy(1L << Math.min(attempts - 1, 10));
    }

    private void ask(Reminder r, RulesInForce rules, Instant at) {
        Instant sent = r.sentAt() == null ? at : r.sentAt();
        switch (texts.receipt(r.id())) {
            case DELIVERED -> reminders.settle(r.id(), ReminderState.DELIVERED, null, at);
            case UNREACHABLE -> reminders.settle(r.id(), ReminderState.FAILED, UndeliveredReason.UNREACHABLE, at);
            case PENDING -> {
                if (sent.plus(rules.duration(RULE, "receiptWithin")).isAfter(at)) {
                    reminders.later(r.id(), r.attempts(), at.plus(rules.duration(RULE, "askEvery")));
                } else {
                    reminders.settle(r.id(), ReminderState.FAILED, UndeliveredReason.NO_RECEIPT, at);
                }
            }
        }
    }
}
