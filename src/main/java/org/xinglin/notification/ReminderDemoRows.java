package org.xinglin.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
    private static final int UNDELIVERED = 4;
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

    @Override
    public void plant(DemoSeed seed) {
        LocalDate today = ChinaTime.dateOf(seed.at());
        for (int doctor = 1; doctor <= DOCTORS; doctor++) {
            practitioners
                    .ofPerson(new PersonId(seed.id("person.doctor", doctor)))
                    .ifPresent(p -> today.datesUntil(today.plusDays(DAYS))
                            .flatMap(day -> booked.clinics(p.id(), day).stream())
                            .flatMap(clinic -> booked.confirmedIn(clinic.session()).stream())
                            .filter(a -> a.startsAt().isAfter(seed.at()))
                            .forEach(a -> plant(a, seed.at())));
        }
    }

    private void plant(BookedAppointment a, Instant at) {
        boolean soon = a.startsAt().isBefore(at.plus(Duration.ofHours(2)));
        var reminder = Reminder.queued(
                ids.next(),
                a,
                recipients.forPatient(a.patient()),
                soon ? Occasion.HOURS_BEFORE : Occasion.DAY_BEFORE,
                at.minus(AGO));
        reminders.plan(List.of(reminder));
        reminders.sent(reminder.id(), 1, at.minus(AGO), at);
        boolean failed = Math.floorMod(a.id().hashCode(), UNDELIVERED) == 0;
        reminders.settle(
                reminder.id(),
                failed ? ReminderState.FAILED : ReminderState.DELIVERED,
                failed ? UndeliveredReason.UNREACHABLE : null,
                at.minus(AGO.dividedBy(2)));
    }
}
