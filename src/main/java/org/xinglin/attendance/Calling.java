package org.xinglin.attendance;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.BookedAppointments;
import org.xinglin.scheduling.SessionId;

/**
 * The doctor at the door: calls the next, calls again, lets in, ends, passes over who does not come, takes back. One
 * patient is at the door at a time; a second click or a second window finds the first one's work done and is refused.
 *
 * <p>Refuses {@code attendance.somebody-called}, {@code attendance.nobody-waiting}, {@code attendance.not-called},
 * {@code attendance.not-in-room}, {@code attendance.call-again-first} and {@code attendance.still-in-line}.
 */
@Service
class Calling {
    private final Queues queues;
    private final Tickets tickets;
    private final BookedAppointments booked;
    private final Practitioners practitioners;
    private final Departments departments;
    private final Seeing seeing;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final Clock clock;

    Calling(
            Queues queues,
            Tickets tickets,
            BookedAppointments booked,
            Practitioners practitioners,
            Departments departments,
            Seeing seeing,
            Rulebook rulebook,
            AuditLog audit,
            Clock clock) {
        this.queues = queues;
        this.tickets = tickets;
        this.booked = booked;
        this.practitioners = practitioners;
        this.departments = departments;
        this.seeing = seeing;
        this.rulebook = rulebook;
        this.audit = audit;
        this.clock = clock;
    }

    /** Ends who is in the room and calls the next; refused while somebody who was called has neither come nor been passed over. */
    @Transactional
    public void next(Caller who, SessionId session) {
        Queue queue = lockOwn(who, session);
        Instant at = clock.instant();
        List<Ticket> line = tickets.of(List.of(session));
        Optional<Ticket> door = line.stream().filter(t -> t.state().atTheDoor()).findFirst();
        door.filter(t -> t.state() == TicketState.CALLED).ifPresent(t -> {
            throw new NotThisStep("attendance.somebody-called").stating("number", t.number());
        });
        Ticket next = line.stream()
                .filter(t -> t.state() == TicketState.WAITING && stillBooked(t, at))
                .findFirst()
                .orElseThrow(() -> new NotThisStep("attendance.nobody-waiting"));
        door.ifPresent(t -> seeing.end(queue, t, at));
        tickets.call(next.appointment(), at);
        done(who, "appointment.call", new Place(queue, next));
    }

    /** An appointment that was given back or moved while its event is on the way is nobody to call. */
    private boolean stillBooked(Ticket ticket, Instant at) {
        boolean stands = booked.find(ticket.appointment())
                .filter(a -> a.confirmed() && a.session().equals(ticket.session()))
                .isPresent();
        if (!stands) {
            tickets.leave(ticket.appointment(), TicketState.WITHDRAWN, at);
        }
        return stands;
    }

    @Transactional
    public void again(Caller who, AppointmentId id) {
        Place place = lockOwn(who, id);
        place.require(TicketState.CALLED, "attendance.not-called");
        tickets.recall(id);
        done(who, "appointment.call", place);
    }

    /** The patient came in. */
    @Transactional
    public void letIn(Caller who, AppointmentId id) {
        Place place = lockOwn(who, id);
        place.require(TicketState.CALLED, "attendance.not-called");
        Instant at = clock.instant();
        tickets.begin(id, at);
        seeing.begin(place.queue(), place.ticket(), at);
        done(who, "appointment.see", place);
    }

    @Transactional
    public void end(Caller who, AppointmentId id) {
        Place place = lockOwn(who, id);
        place.require(TicketState.IN_ROOM, "attendance.not-in-room");
        seeing.end(place.queue(), place.ticket(), clock.instant());
        done(who, "appointment.end", place);
    }

    /** Nobody came; the rule says how often to call before (XL-CALL). */
    @Transactional
    public void passOver(Caller who, AppointmentId id) {
        Place place = lockOwn(who, id);
        place.require(TicketState.CALLED, "attendance.not-called");
        int calls = rules(place.queue()).number("XL-CALL", "callsBeforeAbsent");
        if (place.ticket().calls() < calls) {
            throw new NotThisStep("attendance.call-again-first")
                    .stating("calls", calls)
                    .ruledBy("XL-CALL");
        }
        tickets.leave(id, TicketState.ABSENT, clock.instant());
        done(who, "appointment.pass-over", place);
    }

    /** Who was absent has come, was called by mistake, or comes back with results: in line again, somewhat behind. */
    @Transactional
    public void takeBack(Caller who, AppointmentId id) {
        Place place = lockOwn(who, id);
        Ticket ticket = place.ticket();
        if (ticket.state() == TicketState.WAITING
                || ticket.state() == TicketState.IN_ROOM
                || ticket.state() == TicketState.WITHDRAWN) {
            throw new NotThisStep("attendance.still-in-line");
        }
        Instant behind = clock.instant().plus(rules(place.queue()).duration("XL-CALL", "returnBehind"));
        tickets.comeBack(id, ticket.state() == TicketState.CALLED ? ticket.orderAt() : behind);
        done(who, "appointment.take-back", place);
    }

    private RulesInForce rules(Queue queue) {
        return rulebook.rulesInForce(clock.instant(), departments.scopeOf(queue.department()));
    }

    /** A ticket in the caller's own line, read behind the lock of the line. */
    private record Place(Queue queue, Ticket ticket) {
        void require(TicketState state, String code) {
            if (ticket.state() != state) {
                throw new NotThisStep(code).stating("number", ticket.number());
            }
        }
    }

    /** Whose appointment moves to another line before this one is locked is not found here any more. */
    private Place lockOwn(Caller who, AppointmentId id) {
        Ticket seen = tickets.find(id).orElseThrow(() -> new NotFound("attendance.no-such-ticket"));
        Queue queue = lockOwn(who, seen.session());
        return tickets.find(id)
                .filter(t -> t.session().equals(queue.session()))
                .map(t -> new Place(queue, t))
                .orElseThrow(() -> new NotFound("attendance.no-such-ticket"));
    }

    private Queue lockOwn(Caller who, SessionId session) {
        Queue queue = queues.lock(session);
        practitioners
                .ofPerson(who.person())
                .map(Practitioner::id)
                .filter(queue.practitioner()::equals)
                .orElseThrow(() -> new NotFound("attendance.no-such-queue"));
        return queue;
    }

    private void done(Caller who, String action, Place place) {
        Ticket ticket = place.ticket();
        audit.granted(who, action, "appointment", ticket.appointment().value(), ticket.patient(), "treatment");
        queues.changed(ticket.session());
    }
}
