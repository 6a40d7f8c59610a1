package org.xinglin.attendance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Departments;
import org.xinglin.directory.PractitionerId;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.BookedAppointment;
import org.xinglin.scheduling.BookedAppointments;

/** The waits in a line, learned from the doctor's last clinics and from today. */
@Component
class Waits {
    private final Passages passages;
    private final BookedAppointments booked;
    private final Departments departments;
    private final Rulebook rulebook;
    private final Clock clock;
    private final Map<Asked, Learned> learned = new ConcurrentHashMap<>();

    Waits(Passages passages, BookedAppointments booked, Departments departments, Rulebook rulebook, Clock clock) {
        this.passages = passages;
        this.booked = booked;
        this.departments = departments;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    private record Asked(PractitionerId practitioner, LocalDate day) {}

    /** What a doctor's past clinics teach; worked out once a day. */
    private record Learned(Pace pace, Reach reach) {}

    /** By the number of the ticket. */
    Map<Integer, WaitModel.Wait> in(Queue queue, List<Ticket> line) {
        return of(queue, line, booked.confirmedIn(queue.session()));
    }

    private Map<Integer, WaitModel.Wait> of(Queue queue, List<Ticket> line, List<BookedAppointment> appointments) {
        Instant at = clock.instant();
        RulesInForce rules = rulebook.rulesInForce(at, departments.scopeOf(queue.department()));
        var settings = new WaitModel.Settings(
                rules.number("XL-WAIT", "holds"),
                rules.number("XL-WAIT", "shows"),
                rules.duration("XL-CHECKIN", "lateAfter"),
                rules.duration("XL-CHECKIN", "lateBehind"));
        Learned past = learned(queue, rules, settings, appointments.size());
        Map<Integer, WaitModel.Wait> waits = new HashMap<>();
        new WaitModel(past.pace(), settings, past.reach())
                .of(
                        scene(queue, line, appointments, at),
                        queue.session().value().getLeastSignificantBits())
                .forEach(w -> waits.put(w.number(), w));
        return waits;
    }

    private Learned learned(Queue queue, RulesInForce rules, WaitModel.Settings settings, int expected) {
        if (learned.size() > 2_000) {
            learned.clear();
        }
        return learned.computeIfAbsent(new Asked(queue.practitioner(), queue.on()), key -> {
            Duration planned = Duration.between(queue.begins(), queue.ends()).dividedBy(Math.max(4, expected));
            List<PastClinic> past =
                    passages.before(queue.practitioner(), queue.on(), rules.number("XL-WAIT", "clinics"));
            return new Learned(Pace.of(past, planned), Reach.of(past, planned, settings));
        });
    }

    private static Scene scene(Queue queue, List<Ticket> line, List<BookedAppointment> appointments, Instant at) {
        Set<AppointmentId> here = line.stream().map(Ticket::appointment).collect(Collectors.toSet());
        return new Scene(
                at,
                queue.begins(),
                line.stream()
                        .filter(t -> t.state() == TicketState.SEEN && t.calledAt() != null && t.endedAt() != null)
                        .map(t -> new Passage(
                                t.slotAt(),
                                t.orderAt(),
                                t.checkedInAt(),
                                Objects.requireNonNull(t.calledAt()),
                                Objects.requireNonNull(t.endedAt())))
                        .sorted(Comparator.comparing(Passage::calledAt))
                        .toList(),
                line.stream()
                        .filter(t -> t.state().atTheDoor())
                        .map(Ticket::calledAt)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                line.stream()
                        .filter(t -> t.state() == TicketState.WAITING)
                        .map(t -> new Scene.Waiting(t.number(), t.orderAt(), t.priority() != null))
                        .toList(),
                appointments.stream()
                        .filter(a -> !here.contains(a.id()))
                        .map(BookedAppointment::startsAt)
                        .toList());
    }
}
