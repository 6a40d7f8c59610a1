package org.xinglin.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Departments;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Words;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;

/** What staff see: the doctor their own day, the administrator the week of the institution, without patients. */
@Service
class StaffReading {
    private static final int DAYS = 7;
    private final Appointments appointments;
    private final ClinicSessions sessions;
    private final People people;
    private final Practitioners practitioners;
    private final Departments departments;
    private final AuditLog audit;

    StaffReading(
            Appointments appointments,
            ClinicSessions sessions,
            People people,
            Practitioners practitioners,
            Departments departments,
            AuditLog audit) {
        this.appointments = appointments;
        this.sessions = sessions;
        this.people = people;
        this.practitioners = practitioners;
        this.departments = departments;
        this.audit = audit;
    }

    /** The doctor's own confirmed appointments of a day; every patient shown is logged as seen. */
    @Transactional
    public DayView day(Caller who, LocalDate on) {
        Practitioner doctor =
                practitioners.ofPerson(who.person()).orElseThrow(() -> new NotFound("scheduling.not-a-doctor-here"));
        List<Appointment> rows = appointments.confirmedOn(doctor.id(), on);
        Map<PersonId, Person> patients =
                people.all(rows.stream().map(Appointment::patient).distinct().toList()).stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        return new DayView(
                on,
                rows.stream()
                        .filter(a -> patients.containsKey(a.patient()))
                        .map(a -> {
                            audit.granted(
                                    who, "appointment.read", "appointment", a.id().value(), a.patient(), "treatment");
                            return row(a, Objects.requireNonNull(patients.get(a.patient())), on);
                        })
                        .toList());
    }

    private static DayView.ExpectedPatient row(Appointment a, Person patient, LocalDate on) {
        return new DayView.ExpectedPatient(
                a.id(),
                a.patient(),
                patient.name(),
                patient.sex().name(),
                patient.bornOn() == null ? -1 : patient.ageOn(on),
                a.code(),
                a.startsAt(),
                a.endsAt());
    }

    /** The week around a day, Monday to Sunday. */
    WeekView week(UUID institution, LocalDate day) {
        LocalDate from = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate to = from.plusDays(DAYS - 1L);
        Map<PractitionerId, List<ClinicSessions.Row>> byDoctor =
                sessions.of(new InstitutionId(institution), from, to).stream()
                        .collect(Collectors.groupingBy(
                                ClinicSessions.Row::practitioner, LinkedHashMap::new, Collectors.toList()));
        return new WeekView(
                from,
                to,
                byDoctor.entrySet().stream()
                        .map(e -> row(e.getKey(), e.getValue()))
                        .toList());
    }

    private WeekView.DoctorWeek row(PractitionerId id, List<ClinicSessions.Row> rows) {
        Practitioner doctor = practitioners.require(id);
        var department = departments.require(doctor.department());
        return new WeekView.DoctorWeek(
                id,
                new Words(doctor.name(), doctor.nameEn()),
                doctor.department(),
                new Words(department.nameZh(), department.nameEn()),
                rows.stream().map(ClinicSessions.Row::cell).toList());
    }
}
