package org.xinglin.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Departments;
import org.xinglin.kernel.Ids;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.scheduling.AppointmentBooked;
import org.xinglin.scheduling.AppointmentCancelled;
import org.xinglin.scheduling.AppointmentMoved;
import org.xinglin.scheduling.AppointmentsBooked;
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
    void on(AppointmentsBooked e) {
        plan(
                booked.confirmed(e.appointments().stream()
                        .map(AppointmentBooked::appointment)
                        .toList()),
                clock.instant());
    }

    @ApplicationModuleListener
    void on(AppointmentCancelled e) {
        reminders.drop(e.appointment(), UndeliveredReason.CANCELLED, e.at());
    }

    @ApplicationModuleListener
    void on(AppointmentMoved e) {
        reminders.drop(e.appointment(), UndeliveredReason.MOVED, e.at());
        plan(booked.confirmed(List.of(e.appointment())), clock.instant());
    }

    /** What lies behind already is not told any more. */
    void plan(List<BookedAppointment> stand, Instant at) {
        if (stand.isEmpty()) {
            return;
        }
        var told = recipients.forPatients(
                stand.stream().map(BookedAppointment::patient).toList());
        reminders.plan(stand.stream()
                .flatMap(a -> {
                    var times = ReminderTimes.of(rulebook.rulesInForce(at, departments.scopeOf(a.department())));
                    return Occasion.OF_APPOINTMENTS.stream().flatMap(kind -> times.due(kind, a.startsAt(), at).stream()
                            .map(due -> Reminder.queued(ids.next(), a, told.apply(a.patient()), kind, due)));
                })
                .toList());
    }
}
