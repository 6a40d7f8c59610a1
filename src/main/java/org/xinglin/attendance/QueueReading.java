package org.xinglin.attendance;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Department;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.Departments;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Words;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.BookedAppointment;
import org.xinglin.scheduling.BookedAppointments;
import org.xinglin.scheduling.ClinicHours;

/** Shows the lines of today to the doctor whose they are and to the desk of the department. */
@Service
class QueueReading {
    private final BookedAppointments booked;
    private final Queues queues;
    private final Tickets tickets;
    private final Waits waits;
    private final People people;
    private final Practitioners practitioners;
    private final Departments departments;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final Clock clock;

    QueueReading(
            BookedAppointments booked,
            Queues queues,
            Tickets tickets,
            Waits waits,
            People people,
            Practitioners practitioners,
            Departments departments,
            Rulebook rulebook,
            AuditLog audit,
            Clock clock) {
        this.booked = booked;
        this.queues = queues;
        this.tickets = tickets;
        this.waits = waits;
        this.people = people;
        this.practitioners = practitioners;
        this.departments = departments;
        this.rulebook = rulebook;
        this.audit = audit;
        this.clock = clock;
    }

    PractitionerId doctor(Caller who) {
        return practitioners
                .ofPerson(who.person())
                .map(Practitioner::id)
                .orElseThrow(() -> new NotFound("attendance.not-a-doctor-here"));
    }

    /** A department of the caller's institution. */
    DepartmentId department(Caller who, UUID id) {
        return departments
                .find(new DepartmentId(id))
                .filter(d -> d.institution().value().equals(who.institution()))
                .map(Department::id)
                .orElseThrow(() -> new NotFound("attendance.no-such-department"));
    }

    /** The departments of the caller's institution. */
    List<Department> departments(Caller who) {
        return who.institution() == null ? List.of() : departments.of(new InstitutionId(who.institution()));
    }

    @Transactional
    public List<LineView> ofDoctor(Caller who) {
        return views(who, booked.clinics(doctor(who), ChinaTime.dateOf(clock.instant())), "treatment");
    }

    @Transactional
    public List<LineView> ofDepartment(Caller who, UUID department) {
        DepartmentId id = department(who, department);
        return views(who, booked.clinics(id, ChinaTime.dateOf(clock.instant())), "administration");
    }

    private List<LineView> views(Caller who, List<ClinicHours> clinics, String purpose) {
        return clinics.stream().map(c -> view(who, c, purpose)).toList();
    }

    private LineView view(Caller who, ClinicHours clinic, String purpose) {
        Instant at = clock.instant();
        @Nullable Queue queue = queues.lockIfOpen(clinic.session()).orElse(null);
        List<Ticket> line = tickets.of(List.of(clinic.session())).stream()
                .filter(t -> t.state() != TicketState.WITHDRAWN)
                .toList();
        List<BookedAppointment> appointments = booked.confirmedIn(clinic.session());
        Set<AppointmentId> here = line.stream().map(Ticket::appointment).collect(Collectors.toSet());
        List<BookedAppointment> missing =
                appointments.stream().filter(a -> !here.contains(a.id())).toList();
        Map<PersonId, Person> patients = patients(line, missing);
        audit.granted(who, "queue.read", "queue", clinic.session().value(), null, purpose);
        Map<Integer, WaitModel.Wait> expected = queue == null ? Map.of() : waits.in(queue, line);
        RulesInForce rules = rulebook.rulesInForce(at, departments.scopeOf(clinic.department()));
        Practitioner doctor = practitioners.require(clinic.practitioner());
        return new LineView(
                clinic.session(),
                queue == null ? 0 : queue.version(),
                at,
                new Words(doctor.name(), doctor.nameEn()),
                departments.require(clinic.department()).name(),
                clinic.place(),
                clinic.begins(),
                clinic.ends(),
                rules.number("XL-CALL", "callsBeforeAbsent"),
                line.stream()
                        .filter(t -> patients.containsKey(t.patient()))
                        .map(t -> guest(t, patients, expected.get(t.number())))
                        .toList(),
                missing.stream()
                        .filter(a -> patients.containsKey(a.patient()))
                        .map(a -> new LineView.Expected(
                                a.id(),
                                name(patients, a.patient()),
                                a.code(),
                                a.startsAt(),
                                !at.isBefore(CheckInWindow.of(a.startsAt(), clinic.ends(), rules)
                                                .opens())
                                        && at.isBefore(clinic.ends())))
                        .toList());
    }

    private Map<PersonId, Person> patients(List<Ticket> line, List<BookedAppointment> missing) {
        List<PersonId> ids = Stream.concat(
                        line.stream().map(Ticket::patient), missing.stream().map(BookedAppointment::patient))
                .distinct()
                .toList();
        return people.all(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private static String name(Map<PersonId, Person> patients, PersonId id) {
        Person person = patients.get(id);
        return person == null ? "" : person.name();
    }

    private LineView.Guest guest(Ticket t, Map<PersonId, Person> patients, WaitModel.@Nullable Wait wait) {
        Person person = patients.get(t.patient());
        return new LineView.Guest(
                t.appointment(),
                t.patient(),
                t.number(),
                person == null ? "" : person.name(),
                person == null ? "UNKNOWN" : person.sex().name(),
                person == null || person.bornOn() == null ? null : person.ageOn(ChinaTime.dateOf(clock.instant())),
                t.state(),
                t.slotAt(),
                t.checkedInAt(),
                t.late(),
                t.priority(),
                t.calls(),
                t.calledAt(),
                t.beganAt(),
                wait == null ? null : wait.low(),
                wait == null ? null : wait.high());
    }
}
