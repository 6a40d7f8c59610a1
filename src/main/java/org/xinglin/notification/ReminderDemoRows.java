package org.xinglin.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.DemoRows;
import org.xinglin.kernel.DemoSeed;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.BookedAppointment;
import org.xinglin.scheduling.BookedAppointments;

/** Plants the reminders of the first department's next clinics: most delivered, a few left for the desk to phone. */
@Component
class ReminderDemoRows implements DemoRows {
    private static final int DOCTORS = 4;
    private static final int DAYS = 2;
    private static final int ATTEMPTS = 3;
    private static final int UNDELIVERED = 4;
    private static final List<UndeliveredReason> REASONS =
            List.of(UndeliveredReason.UNREACHABLE, UndeliveredReason.NO_RECEIPT, UndeliveredReason.SERVICE_AWAY);
    private static final Duration AGO = Duration.ofMinutes(40);

    private final Reminders reminders;
    private final Recipients recipients;
    private final BookedAppointments booked;
    private final Practitioners practitioners;
    private final Ids ids;

    ReminderDemoRows(
            Reminders reminders,
            Recipients recipients,
            BookedAppointments booked,
            Practitioners practitioners,
            Ids ids) {
        this.reminders = reminders;
        this.recipients = recipients;
        this.booked = booked;
        this.practitioners = practitioners;
        this.ids = ids;
    }

    @Override
    public int order() {
        return 57;
    }

    @Override
    public String title() {
        return "reminders";
    }

    /** Every fourth in the order of the clinics went nowhere, the reasons in turn; the desk has phoned the second of them. */
    @Override
    public void plant(DemoSeed seed) {
        List<BookedAppointment> next = next(seed);
        for (int n = 0; n < next.size(); n++) {
            UUID reminder = sent(next.get(n), seed.at());
            if (n % UNDELIVERED == 0) {
                int lost = n / UNDELIVERED;
                settle(reminder, ReminderState.FAILED, REASONS.get(lost % REASONS.size()), seed.at());
                if (lost == 1) {
                    reminders.phoned(reminder, new PersonId(seed.id("person.administrator", 1)), seed.at());
                }
            } else {
                settle(reminder, ReminderState.DELIVERED, null, seed.at());
            }
        }
    }

    private List<BookedAppointment> next(DemoSeed seed) {
        LocalDate today = ChinaTime.dateOf(seed.at());
        return IntStream.rangeClosed(1, DOCTORS)
                .mapToObj(n -> practitioners.ofPerson(new PersonId(seed.id("person.doctor", n))))
                .flatMap(Optional::stream)
                .flatMap(doctor -> today.datesUntil(today.plusDays(DAYS))
                        .flatMap(day -> booked.clinics(doctor.id(), day).stream()))
                .flatMap(clinic -> booked.confirmedIn(clinic.session()).stream())
                .filter(a -> a.startsAt().isAfter(seed.at()))
                .toList();
    }

    private UUID sent(BookedAppointment a, Instant at) {
        boolean soon = a.startsAt().isBefore(at.plus(Duration.ofHours(2)));
        var reminder = Reminder.queued(
                ids.next(),
                a,
                recipients.forPatient(a.patient()),
                soon ? Occasion.HOURS_BEFORE : Occasion.DAY_BEFORE,
                at.minus(AGO));
        reminders.plan(List.of(reminder));
        reminders.sent(reminder.id(), ATTEMPTS, at.minus(AGO), at);
        return reminder.id();
    }

    private void settle(UUID reminder, ReminderState state, @Nullable UndeliveredReason reason, Instant at) {
        reminders.settle(reminder, state, reason, at.minus(AGO.dividedBy(2)));
    }
}
