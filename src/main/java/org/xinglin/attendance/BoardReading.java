package org.xinglin.attendance;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.directory.Department;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Words;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Masking;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.BookedAppointments;
import org.xinglin.scheduling.ClinicHours;
import org.xinglin.scheduling.SessionId;

/** Shows a department's doors to everybody who stands before them. */
@Service
class BoardReading {
    private static final int NEXT = 3;

    private final BookedAppointments booked;
    private final Queues queues;
    private final Tickets tickets;
    private final People people;
    private final Practitioners practitioners;
    private final Departments departments;
    private final Institutions institutions;
    private final Clock clock;

    BoardReading(
            BookedAppointments booked,
            Queues queues,
            Tickets tickets,
            People people,
            Practitioners practitioners,
            Departments departments,
            Institutions institutions,
            Clock clock) {
        this.booked = booked;
        this.queues = queues;
        this.tickets = tickets;
        this.people = people;
        this.practitioners = practitioners;
        this.departments = departments;
        this.institutions = institutions;
        this.clock = clock;
    }

    /** The doors that are open now or later today; the version is read first, so that it is never newer than what is shown. */
    @Transactional(readOnly = true)
    public BoardView of(DepartmentId id) {
        Instant at = clock.instant();
        var today = ChinaTime.dateOf(at);
        Department department = departments.require(id);
        long version = queues.marks(List.of(id.value()), today).stream()
                .mapToLong(Queues.Mark::version)
                .sum();
        List<ClinicHours> clinics = booked.clinics(id, today);
        Map<SessionId, List<Ticket>> lines = tickets
                .of(clinics.stream().map(ClinicHours::session).toList())
                .stream()
                .collect(Collectors.groupingBy(Ticket::session));
        Map<PersonId, Person> patients = people
                .all(lines.values().stream()
                        .flatMap(List::stream)
                        .filter(t ->
                                t.state() == TicketState.WAITING || t.state().atTheDoor())
                        .map(Ticket::patient)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        return new BoardView(
                institutions.require(department.institution()).shortName(),
                department.name(),
                department.place(),
                version,
                at,
                clinics.stream()
                        .map(c -> room(c, lines.getOrDefault(c.session(), List.of()), patients))
                        .filter(r -> r.ends().isAfter(at) || r.waiting() > 0 || r.door() != null)
                        .toList());
    }

    private BoardView.Room room(ClinicHours clinic, List<Ticket> line, Map<PersonId, Person> patients) {
        Practitioner doctor = practitioners.require(clinic.practitioner());
        List<Ticket> waiting =
                line.stream().filter(t -> t.state() == TicketState.WAITING).toList();
        return new BoardView.Room(
                clinic.session(),
                new Words(doctor.name(), doctor.nameEn()),
                clinic.place(),
                clinic.begins(),
                clinic.ends(),
                line.stream()
                        .filter(t -> t.state().atTheDoor())
                        .findFirst()
                        .map(t -> new BoardView.Called(
                                t.number(),
                                masked(patients, t),
                                t.state() == TicketState.IN_ROOM,
                                t.calls(),
                                Objects.requireNonNull(t.calledAt())))
                        .orElse(null),
                waiting.stream()
                        .limit(NEXT)
                        .map(t -> new BoardView.Masked(t.number(), masked(patients, t)))
                        .toList(),
                waiting.size());
    }

    private static String masked(Map<PersonId, Person> patients, Ticket ticket) {
        Person person = patients.get(ticket.patient());
        return person == null ? "" : Masking.name(person.name());
    }
}
