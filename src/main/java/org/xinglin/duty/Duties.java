package org.xinglin.duty;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** The table of duties. */
@Repository
public class Duties {
    private static final String SELECT =
            "select id, person_id, code, department_id, from_on, until_on, weekdays, begins, ends from duty.duty ";
    private final JdbcClient jdbc;

    Duties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who answers for something today, on duty at this hour or not. */
    public List<PersonId> holders(InstitutionId institution, DutyCode code, Instant at) {
        LocalDate today = ChinaTime.dateOf(at);
        return of(institution, today).stream()
                .filter(d -> d.code() == code && d.holdsOn(today))
                .map(Duty::person)
                .distinct()
                .toList();
    }

    /**
     * What somebody answers for.
     *
     * @param department of its head; null for duties of the whole house
     */
    public record Held(
            PersonId person, DutyCode code, @Nullable DepartmentId department) {}

    /** Who answers for what today, on duty at this hour or not. */
    public List<Held> held(InstitutionId institution, Instant at) {
        LocalDate today = ChinaTime.dateOf(at);
        return of(institution, today).stream()
                .filter(d -> d.holdsOn(today))
                .map(d -> new Held(d.person(), d.code(), d.department()))
                .toList();
    }

    /** Those that are not over, duty by duty. */
    List<Duty> of(InstitutionId institution, LocalDate today) {
        return jdbc.sql(SELECT + """
                where institution_id = :institution and (until_on is null or until_on > :today)
                order by code, from_on, id
                """)
                .param("institution", institution.value())
                .param("today", today)
                .query((row, n) -> duty(row))
                .list();
    }

    Optional<Duty> find(UUID id, InstitutionId institution) {
        return jdbc.sql(SELECT + "where id = :id and institution_id = :institution")
                .param("id", id)
                .param("institution", institution.value())
                .query((row, n) -> duty(row))
                .optional();
    }

    /** False when the person holds that duty already. */
    boolean insert(Duty d, InstitutionId institution, PersonId by, Instant at) {
        Duty.Hours hours = d.hours();
        DepartmentId department = d.department();
        return jdbc.sql("""
                insert into duty.duty (id, institution_id, person_id, code, department_id, from_on, until_on, weekdays, begins, ends, granted_by, granted_at)
                values (:id, :institution, :person, :code, cast(:department as uuid), :from, :until, cast(:weekdays as int[]), :begins, :ends, :by, :at)
                on conflict (institution_id, person_id, code, department_id) where ended_at is null do nothing
                """)
                        .param("id", d.id())
                        .param("institution", institution.value())
                        .param("person", d.person().value())
                        .param("code", d.code().name())
                        .param("department", department == null ? null : department.value())
                        .param("from", d.from())
                        .param("until", d.until())
                        .param("weekdays", Sql.texts(d.weekdays(), DayOfWeek::getValue))
                        .param("begins", hours == null ? null : hours.begins())
                        .param("ends", hours == null ? null : hours.ends())
                        .param("by", by.value())
                        .param("at", Sql.timestamp(at))
                        .update()
                > 0;
    }

    /** Whether it held until now; ending twice changes nothing. */
    boolean end(UUID id, LocalDate today, PersonId by, Instant at) {
        return jdbc.sql("""
                update duty.duty set until_on = greatest(from_on, least(coalesce(until_on, :today), :today)), ended_by = :by, ended_at = :at
                where id = :id and ended_at is null
                """)
                        .param("id", id)
                        .param("today", today)
                        .param("by", by.value())
                        .param("at", Sql.timestamp(at))
                        .update()
                > 0;
    }

    private static Duty duty(ResultSet row) throws SQLException {
        UUID department = Sql.uuidOrNull(row, "department_id");
        Array weekdays = row.getArray("weekdays");
        LocalTime begins = row.getObject("begins", LocalTime.class);
        return new Duty(
                Sql.uuid(row, "id"),
                new PersonId(Sql.uuid(row, "person_id")),
                DutyCode.valueOf(row.getString("code")),
                department == null ? null : new DepartmentId(department),
                Sql.date(row, "from_on"),
                Sql.dateOrNull(row, "until_on"),
                Arrays.stream((Integer[]) weekdays.getArray())
                        .map(DayOfWeek::of)
                        .toList(),
                begins == null ? null : new Duty.Hours(begins, row.getObject("ends", LocalTime.class)));
    }
}
