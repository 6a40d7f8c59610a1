package org.xinglin.notification;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Practitioners;
import org.xinglin.identity.People;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.Phone;
import org.xinglin.scheduling.BookedAppointments;

/** Shows staff whom no reminder reached, so that they can phone, and takes their word that they did. */
@Service
class UndeliveredReading {
    private final Reminders reminders;
    private final BookedAppointments booked;
    private final Practitioners practitioners;
    private final Preparations preparations;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    UndeliveredReading(
            Reminders reminders,
            BookedAppointments booked,
            Practitioners practitioners,
            Preparations preparations,
            People people,
            AuditLog audit,
            Clock clock) {
        this.reminders = reminders;
        this.booked = booked;
        this.practitioners = practitioners;
        this.preparations = preparations;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of the caller's institution whose appointment or examination still stands and is still to come. */
    @Transactional
    public List<Undelivered> of(Caller who, Locale locale) {
        UUID institution = who.institution();
        var views = new ArrayList<Undelivered>();
        if (institution != null) {
            for (Reminder r : reminders.undelivered(institution, clock.instant())) {
                with(r, locale).ifPresent(with -> {
                    views.add(view(r, with));
                    audit.granted(who, "reminder.read", "reminder", r.id(), r.patient(), "administration");
                });
            }
        }
        return views;
    }

    /** The doctor, or what is examined; empty when it does not stand any more. */
    private Optional<String> with(Reminder r, Locale locale) {
        if (r.kind() == Occasion.PREPARATION) {
            return preparations.of(r).map(e -> e.examination().in(locale));
        }
        return booked.find(r.appointment())
                .filter(a -> a.confirmed() && a.startsAt().equals(r.startsAt()))
                .map(a -> practitioners.require(a.practitioner()))
                .map(doctor -> locale.getLanguage().equals("en") ? doctor.nameEn() : doctor.name());
    }

    /** Refuses {@code notification.no-such-reminder}; saying it twice keeps the first time. */
    @Transactional
    public void phoned(Caller who, UUID id) {
        Reminder reminder = reminders
                .find(id)
                .filter(r -> r.institution().equals(who.institution()) && r.state() == ReminderState.FAILED)
                .orElseThrow(() -> new NotFound("notification.no-such-reminder"));
        reminders.phoned(id, who.person(), clock.instant());
        audit.granted(who, "reminder.phone", "reminder", id, reminder.patient(), "administration");
    }

    private Undelivered view(Reminder r, String with) {
        return new Undelivered(
                r.id(),
                r.kind(),
                people.person(r.patient()).name(),
                people.phoneOf(r.person()).map(Phone::digits).orElse(null),
                with,
                r.startsAt(),
                r.reason(),
                r.attempts(),
                r.settledAt(),
                r.phonedAt());
    }
}
