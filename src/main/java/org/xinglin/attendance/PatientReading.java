package org.xinglin.attendance;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Departments;
import org.xinglin.directory.OfferingMode;
import org.xinglin.document.QrCode;
import org.xinglin.kernel.Caller;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.BookedAppointment;
import org.xinglin.scheduling.BookedAppointments;
import org.xinglin.scheduling.ClinicHours;

/** Shows patients where they stand. */
@Service
class PatientReading {
    private final CheckingIn checkingIn;
    private final BookedAppointments booked;
    private final Queues queues;
    private final Tickets tickets;
    private final Waits waits;
    private final Departments departments;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final Clock clock;

    PatientReading(
            CheckingIn checkingIn,
            BookedAppointments booked,
            Queues queues,
            Tickets tickets,
            Waits waits,
            Departments departments,
            Rulebook rulebook,
            AuditLog audit,
            Clock clock) {
        this.checkingIn = checkingIn;
        this.booked = booked;
        this.queues = queues;
        this.tickets = tickets;
        this.waits = waits;
        this.departments = departments;
        this.rulebook = rulebook;
        this.audit = audit;
        this.clock = clock;
    }

    /** The line is read behind its lock, so that the version and what is said of it belong together. */
    @Transactional
    public AttendanceView of(Caller who, AppointmentId id) {
        BookedAppointment appointment = checkingIn.own(who, id);
        audit.granted(who, "appointment.read", "appointment", id.value(), appointment.patient(), "own");
        Instant at = clock.instant();
        RulesInForce rules = rulebook.rulesInForce(at, departments.scopeOf(appointment.department()));
        Instant ends =
                booked.clinic(appointment.session()).map(ClinicHours::ends).orElse(appointment.endsAt());
        CheckInWindow window = CheckInWindow.of(appointment.startsAt(), ends, rules);
        Optional<Queue> queue = queues.lockIfOpen(appointment.session());
        List<Ticket> line = tickets.of(List.of(appointment.session()));
        Optional<Ticket> mine = line.stream()
                .filter(t -> t.appointment().equals(id) && t.state() != TicketState.WITHDRAWN)
                .findFirst()
                .filter(t -> appointment.confirmed());
        Optional<WaitModel.Wait> wait = mine.filter(t -> t.state() == TicketState.WAITING)
                .flatMap(t -> queue.map(q -> waits.in(q, line).get(t.number())));
        return new AttendanceView(
                id,
                mine.map(PatientReading::stage).orElseGet(() -> stage(appointment, window, rules, at)),
                queue.map(Queue::version).orElse(0L),
                at,
                window.opens(),
                window.closes(),
                appointment.code(),
                QrCode.of(appointment.code()),
                appointment.place(),
                mine.map(Ticket::number).orElse(null),
                mine.map(Ticket::late).orElse(null),
                mine.map(Ticket::priority).orElse(null),
                wait.map(WaitModel.Wait::ahead).orElse(null),
                wait.map(WaitModel.Wait::low).orElse(null),
                wait.map(WaitModel.Wait::high).orElse(null),
                mine.map(Ticket::calls).orElse(null),
                line.stream()
                        .filter(t -> t.state().atTheDoor())
                        .map(Ticket::number)
                        .findFirst()
                        .orElse(null),
                line.stream().anyMatch(t -> t.calledAt() != null));
    }

    private static AttendanceStage stage(Ticket ticket) {
        return AttendanceStage.valueOf(ticket.state().name());
    }

    private static AttendanceStage stage(
            BookedAppointment appointment, CheckInWindow window, RulesInForce rules, Instant at) {
        if (!appointment.confirmed() || appointment.mode() != OfferingMode.IN_PERSON) {
            return AttendanceStage.NONE;
        }
        if (at.isBefore(window.opens())) {
            return AttendanceStage.TOO_EARLY;
        }
        if (!at.isBefore(window.closes())) {
            return AttendanceStage.CLOSED;
        }
        return rules.flag("XL-CHECKIN", "byPatient") ? AttendanceStage.OPEN : AttendanceStage.AT_THE_DESK;
    }
}
