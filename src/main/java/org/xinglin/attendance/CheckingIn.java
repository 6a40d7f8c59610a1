package org.xinglin.attendance;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Departments;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.OfferingMode;
import org.xinglin.identity.Errand;
import org.xinglin.identity.Guardians;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.BookedAppointment;
import org.xinglin.scheduling.BookedAppointments;
import org.xinglin.scheduling.ClinicHours;

/**
 * Takes the word of a patient, the desk or a kiosk that somebody is there, and gives them a number. Who is checked in
 * already keeps the number they have, whoever says it again.
 *
 * <p>Refuses {@code attendance.not-confirmed}, {@code attendance.not-in-person}, {@code attendance.too-early} and
 * {@code attendance.clinic-over}.
 */
@Service
class CheckingIn {
    private final BookedAppointments booked;
    private final Queues queues;
    private final Tickets tickets;
    private final Guardians guardians;
    private final Departments departments;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final Clock clock;

    CheckingIn(
            BookedAppointments booked,
            Queues queues,
            Tickets tickets,
            Guardians guardians,
            Departments departments,
            Rulebook rulebook,
            AuditLog audit,
            Clock clock) {
        this.booked = booked;
        this.queues = queues;
        this.tickets = tickets;
        this.guardians = guardians;
        this.departments = departments;
        this.rulebook = rulebook;
        this.audit = audit;
        this.clock = clock;
    }

    /** The patient, or who acts for them, on their own device; a region may leave it to the desk. */
    @Transactional
    public void byPatient(Caller who, AppointmentId id) {
        BookedAppointment appointment = own(who, id);
        if (!rulebook.rulesInForce(clock.instant(), departments.scopeOf(appointment.department()))
                .flag("XL-CHECKIN", "byPatient")) {
            throw new NotThisStep("attendance.at-the-desk").ruledBy("XL-CHECKIN");
        }
        checkIn(appointment, "PATIENT", null);
        audit.granted(who, "appointment.check-in", "appointment", id.value(), appointment.patient(), "own");
    }

    /** The desk of the institution. */
    @Transactional
    public void byDesk(Caller who, AppointmentId id, @Nullable String priority) {
        BookedAppointment appointment = booked.find(id)
                .filter(a -> a.institution().value().equals(who.institution()))
                .orElseThrow(() -> new NotFound("attendance.no-such-appointment"));
        requireReason(priority, appointment);
        checkIn(appointment, "DESK", priority);
        audit.granted(who, "appointment.check-in", "appointment", id.value(), appointment.patient(), "administration");
    }

    /** A kiosk of the institution read the code that the patient showed. */
    @Transactional
    public Ticket byKiosk(UUID institution, String code) {
        BookedAppointment appointment = withCode(new InstitutionId(institution), code)
                .orElseThrow(() -> new NotFound("attendance.code-unknown"));
        Ticket ticket = checkIn(appointment, "KIOSK", null);
        audit.system("appointment.check-in", "appointment", appointment.id().value(), appointment.patient());
        return ticket;
    }

    private Optional<BookedAppointment> withCode(InstitutionId institution, String code) {
        return booked.confirmedIn(institution, ChinaTime.dateOf(clock.instant())).stream()
                .filter(a -> a.code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    /** The appointment when the caller may see it; another's looks like one that does not exist. */
    BookedAppointment own(Caller who, AppointmentId id) {
        return booked.find(id)
                .filter(a -> a.bookedBy().equals(who.person())
                        || guardians.mayActFor(who.person(), a.patient(), Errand.BOOK))
                .orElseThrow(() -> new NotFound("attendance.no-such-appointment"));
    }

    /** Refuses a reason that the region's rule does not know. */
    void requireReason(@Nullable String priority, BookedAppointment appointment) {
        if (priority != null
                && !rulebook.rulesInForce(clock.instant(), departments.scopeOf(appointment.department()))
                        .codes("XL-PRIORITY", "reasons")
                        .contains(priority)) {
            throw new InvalidInput("attendance.no-such-reason", "/priority", "XL-PRIORITY");
        }
    }

    private Ticket checkIn(BookedAppointment seen, String by, @Nullable String priority) {
        ClinicHours clinic =
                booked.clinic(seen.session()).orElseThrow(() -> new NotThisStep("attendance.not-in-person"));
        Queue queue = queues.open(clinic);
        // Behind the lock the appointment is read again: it may have been given back meanwhile.
        BookedAppointment appointment = booked.find(seen.id()).orElse(seen);
        Optional<Ticket> before =
                tickets.find(appointment.id()).filter(t -> t.session().equals(appointment.session()));
        if (before.isPresent() && before.get().state() != TicketState.WITHDRAWN) {
            return before.get();
        }
        Instant at = clock.instant();
        RulesInForce rules = rulebook.rulesInForce(at, departments.scopeOf(appointment.department()));
        CheckInWindow window = CheckInWindow.of(appointment.startsAt(), clinic.ends(), rules);
        requireOpen(appointment, window, at);
        var ticket = new Ticket(
                appointment.id(),
                appointment.session(),
                appointment.patient(),
                queues.nextNumber(queue.session()),
                appointment.startsAt(),
                window.orderAt(appointment.startsAt(), at),
                at,
                window.late(at),
                priority,
                TicketState.WAITING,
                0,
                null,
                null,
                null);
        tickets.insert(ticket, by);
        queues.changed(queue.session());
        return ticket;
    }

    private static void requireOpen(BookedAppointment appointment, CheckInWindow window, Instant at) {
        if (!appointment.confirmed()) {
            throw new NotThisStep("attendance.not-confirmed");
        }
        if (appointment.mode() != OfferingMode.IN_PERSON) {
            throw new NotThisStep("attendance.not-in-person");
        }
        if (at.isBefore(window.opens())) {
            throw new NotThisStep("attendance.too-early")
                    .stating("opens", window.opens())
                    .ruledBy("XL-CHECKIN");
        }
        if (!at.isBefore(window.closes())) {
            throw new NotThisStep("attendance.clinic-over")
                    .stating("closed", window.closes())
                    .ruledBy("XL-CHECKIN");
        }
    }
}
