package org.xinglin.notification;

import java.time.Clock;
import java.time.Instant;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Departments;
import org.xinglin.kernel.Ids;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.scheduling.AppointmentBooked;
import org.xinglin.scheduling.AppointmentCancelled;
import org.xinglin.scheduling.AppointmentMoved;
import org.xinglin.scheduling.BookedAppointment;
import org.xinglin.scheduling.BookedAppointments;

/** Plans the reminders of every appointment that stands, and drops those of one given back; told twice, nothing doubles. */
@Component
class ReminderPlanning {
    private final Reminders reminders;
    private final Recipients recipients;
    private final BookedAppointments booked;
    private final Departments departments;
    private final Rulebook rulebook;
    private final Ids ids;
    private final Clock clock;

    ReminderPlanning(
            Reminders reminders,
            Recipients recipients,
            BookedAppointments booked,
            Departments departments,
            Rulebook rulebook,
            Ids ids,
            Clock clock) {
        this.reminders = reminders;
        this.recipients = recipients;
        this.booked = booked;
        this.departments = departments;
        this.rulebook = rulebook;
        this.ids = ids;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(AppointmentBooked e) {
        booked.find(e.appointment()).filter(BookedAppointment::confirmed).ifPresent(a -> plan(a, clock.instant()));
    }

    @ApplicationModuleListener
    void on(AppointmentCancelled e) {
        reminders.drop(e.appointment(), UndeliveredReason.CANCELLED, e.at());
    }

    @ApplicationModuleListener
    void on(AppointmentMoved e) {
        reminders.drop(e.appointment(), UndeliveredReason.MOVED, e.at());
        booked.find(e.appointment()).filter(BookedAppointment::confirmed).ifPresent(a -> plan(a, clock.instant()));
    }

    /** What lies behind already is not told any more. */
    void plan(BookedAppointment a, Instant at) {
        var times = ReminderTimes.of(rulebook.rulesInForce(at, departments.scopeOf(a.department())));
        for (Occasion kind : Occasion.values()) {
            times.due(kind, a.startsAt(), at)
                    .map(due -> Reminder.queued(ids.next(), a, recipients.forPatient(a.patient()), kind, due))
                    .ifPresent(reminders::plan);
        }
    }
}
