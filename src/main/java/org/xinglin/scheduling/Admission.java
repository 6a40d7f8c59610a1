package org.xinglin.scheduling;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.Departments;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Rejection;
import org.xinglin.kernel.Sql;
import org.xinglin.rulebook.Rulebook;

/** Whether a patient may hold one more place: quotas (BK-02, BK-03) and bars of the modules above (BK-05). */
@Component
public class Admission {
    private final JdbcClient jdbc;
    private final Slots slots;
    private final People people;
    private final Departments departments;
    private final Rulebook rulebook;
    private final ObjectProvider<BookingBar> bars;

    Admission(
            JdbcClient jdbc,
            Slots slots,
            People people,
            Departments departments,
            Rulebook rulebook,
            ObjectProvider<BookingBar> bars) {
        this.jdbc = jdbc;
        this.slots = slots;
        this.people = people;
        this.departments = departments;
        this.rulebook = rulebook;
        this.bars = bars;
    }

    Quota quota(DepartmentId department, Instant at) {
        return Quota.of(rulebook.rulesInForce(at, departments.scopeOf(department)));
    }

    /**
     * Which of the patient's places in the half day this one would be.
     *
     * @param besides an appointment that would move here; null for a new one
     * @throws AlreadyBooked when there are as many as may be (BK-02)
     */
    int nth(Slot slot, PersonId patient, @Nullable AppointmentId besides, Instant at) {
        return slots.nth(slot, patient, quota(slot.department(), at).halfDay(), besides)
                .orElseThrow(AlreadyBooked::new);
    }

    /**
     * What stands in the way of many patients at once: two statements, however many they are. Other bookings of theirs wait
     * until the caller's transaction ends.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Standings standings(Collection<PersonId> patients, Collection<ReleasedSession> sessions, Instant at) {
        List<DepartmentId> departments =
                sessions.stream().map(ReleasedSession::department).distinct().toList();
        Map<PersonId, Rejection> barred = barred(patients, departments, at);
        Map<DepartmentId, Quota> quotas = departments.stream().collect(Collectors.toMap(d -> d, d -> quota(d, at)));
        if (patients.isEmpty() || sessions.isEmpty()) {
            return new Standings(barred, Map.of(), quotas);
        }
        String[] ids =
                patients.stream().map(PersonId::toString).distinct().sorted().toArray(String[]::new);
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(p::text, 3)) from unnest(cast(:patients as uuid[])) p")
                .param("patients", ids)
                .query((row, n) -> n)
                .list();
        return new Standings(
                barred,
                live(
                        ids,
                        sessions.stream()
                                .map(ReleasedSession::clinicOn)
                                .sorted()
                                .toList()),
                quotas);
    }

    /** Departments of one release are in one hospital, so that the first that bars somebody bars them everywhere in it. */
    private Map<PersonId, Rejection> barred(Collection<PersonId> patients, Collection<DepartmentId> where, Instant at) {
        var barred = new HashMap<PersonId, Rejection>();
        Set<PersonId> verified = people.all(patients).stream()
                .filter(Person::verified)
                .map(Person::id)
                .collect(Collectors.toSet());
        for (PersonId patient : patients) {
            if (!verified.contains(patient)) {
                barred.put(patient, new NotVerified());
            }
        }
        for (DepartmentId department : where) {
            bars().forEach(bar -> bar.barsOf(patients, department, at).forEach(barred::putIfAbsent));
        }
        return barred;
    }

    /** Why one patient may not be offered one place, as it looks now; whoever takes the place is asked again under locks. */
    Optional<Rejection> refusal(PersonId patient, ClinicPlace place, Instant at) {
        return new Standings(
                        barred(List.of(patient), List.of(place.department()), at),
                        live(new String[] {patient.toString()}, List.of(place.clinicOn())),
                        Map.of(place.department(), quota(place.department(), at)))
                .refusal(patient, place.department(), place.clinicOn(), place.part());
    }

    private Map<PersonId, List<Standings.Live>> live(String[] patients, List<LocalDate> days) {
        LocalDate first = Stream.of(QuotaSpan.values())
                .map(s -> s.begin(days.getFirst()))
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = Stream.of(QuotaSpan.values())
                .map(s -> s.end(days.getLast()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        var live = new HashMap<PersonId, List<Standings.Live>>();
        jdbc.sql("""
                select patient_id, department_id, clinic_on, day_part from scheduling.appointment
                where patient_id = any (cast(:patients as uuid[])) and state in ('HELD', 'CONFIRMED') and starts_at >= :from and starts_at < :until
                """)
                .param("patients", patients)
                .param("from", Sql.timestamp(ChinaTime.at(first, LocalTime.MIN)))
                .param("until", Sql.timestamp(ChinaTime.at(last, LocalTime.MIN)))
                .query((ResultSet row) -> {
                    live.computeIfAbsent(new PersonId(Sql.uuid(row, "patient_id")), p -> new ArrayList<>())
                            .add(new Standings.Live(
                                    new DepartmentId(Sql.uuid(row, "department_id")),
                                    Sql.date(row, "clinic_on"),
                                    DayPart.valueOf(row.getString("day_part"))));
                });
        return live;
    }

    /** Modules above are looked up late, because they use this one. */
    List<BookingBar> bars() {
        return bars.stream().toList();
    }

    /** Refuses a patient who is barred there for now. */
    void requireUnbarred(PersonId patient, DepartmentId where, Instant at) {
        for (BookingBar bar : bars()) {
            bar.barOf(patient, where, at).ifPresent(barred -> {
                throw barred;
            });
        }
    }

    /**
     * Asked after the place is written, so that it counts itself; the patient's other bookings wait here until this
     * transaction ends, so that two of them at once cannot both be the last one allowed.
     */
    void requireWithinQuota(PersonId patient, DepartmentId department, LocalDate day, Instant at) {
        Quota quota = quota(department, at);
        if (!quota.applies()) {
            return;
        }
        Map<QuotaSpan, Integer> counts = jdbc.sql(
                        "select week, month, quarter from scheduling.live_around(:patient, :day)")
                .param("patient", patient.value())
                .param("day", day)
                .query((row, n) -> Map.of(
                        QuotaSpan.WEEK, row.getInt("week"),
                        QuotaSpan.MONTH, row.getInt("month"),
                        QuotaSpan.QUARTER, row.getInt("quarter")))
                .single();
        quota.exceeded(day, counts).ifPresent(reached -> {
            throw reached;
        });
    }
}
