package org.xinglin.rebooking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.scheduling.DayPart;
import org.xinglin.scheduling.DoctorSessions;

/** Leaves as they were entered. */
@Repository
class Leaves {
    private static final String SELECT = """
            select id, institution_id, practitioner_id, from_on, until_on, day_part, reason, entered_by, entered_at from rebooking.leave
            """;
    private static final int MOST = 100;
    private final JdbcClient jdbc;

    Leaves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when this intent was carried out before. */
    boolean add(Leave leave, IdempotencyKey key) {
        return jdbc.sql("""
                insert into rebooking.leave (id, institution_id, practitioner_id, from_on, until_on, day_part, reason, entered_by, idempotency_key,
                  entered_at)
                values (:id, :institution, :practitioner, :from, :until, :part, :reason, :by, :key, :at)
                on conflict do nothing
                """)
                        .param("id", leave.id().value())
                        .param("institution", leave.institution().value())
                        .param("practitioner", leave.days().practitioner().value())
                        .param("from", leave.days().from())
                        .param("until", leave.days().until())
                        .param("part", part(leave.days()))
                        .param("reason", leave.reason())
                        .param("by", leave.enteredBy().value())
                        .param("key", key.value())
                        .param("at", Sql.timestamp(leave.enteredAt()))
                        .update()
                == 1;
    }

    private static @Nullable String part(DoctorSessions.Days days) {
        return days.part() == null ? null : days.part().name();
    }

    Optional<Leave> madeBy(PersonId person, IdempotencyKey key) {
        return jdbc.sql(SELECT + "where entered_by = :person and idempotency_key = :key")
                .param("person", person.value())
                .param("key", key.value())
                .query(Leaves::leave)
                .optional();
    }

    Optional<Leave> find(LeaveId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(Leaves::leave)
                .optional();
    }

    /** Those of an institution, or of one doctor in it, newest first. */
    List<Leave> of(UUID institution, @Nullable PractitionerId practitioner) {
        return jdbc.sql(SELECT + """
                where institution_id = :institution and (cast(:practitioner as uuid) is null or practitioner_id = :practitioner)
                order by entered_at desc, id limit :limit
                """)
                .param("institution", institution)
                .param("practitioner", practitioner == null ? null : practitioner.value())
                .param("limit", MOST)
                .query(Leaves::leave)
                .list();
    }

    /** Those whose last day is not over. */
    List<Leave> active(LocalDate today) {
        return jdbc.sql(SELECT + "where until_on >= :today and ended_at is null order by entered_at, id")
                .param("today", today)
                .query(Leaves::leave)
                .list();
    }

    /** Doctors whom the system keeps away today. */
    List<PractitionerId> bySystem(PersonId system, LocalDate today) {
        return jdbc.sql("""
                select distinct practitioner_id from rebooking.leave
                where entered_by = :system and until_on >= :today and ended_at is null
                """)
                .param("system", system.value())
                .param("today", today)
                .query((row, n) -> new PractitionerId(Sql.uuid(row, "practitioner_id")))
                .list();
    }

    /** Ends what the system entered for the doctor; answers what was ended. */
    List<Leave> endBySystem(PersonId system, PractitionerId doctor, Instant at) {
        return jdbc.sql("""
                update rebooking.leave set ended_at = :at
                where entered_by = :system and practitioner_id = :doctor and ended_at is null
                returning id, institution_id, practitioner_id, from_on, until_on, day_part, reason, entered_by, entered_at
                """)
                .param("system", system.value())
                .param("doctor", doctor.value())
                .param("at", Sql.timestamp(at))
                .query(Leaves::leave)
                .list();
    }

    private static Leave leave(ResultSet row, int number) throws SQLException {
        String part = row.getString("day_part");
        return new Leave(
                new LeaveId(Sql.uuid(row, "id")),
                new InstitutionId(Sql.uuid(row, "institution_id")),
                new DoctorSessions.Days(
                        new PractitionerId(Sql.uuid(row, "practitioner_id")),
                        Sql.date(row, "from_on"),
                        Sql.date(row, "until_on"),
                        part == null ? null : DayPart.valueOf(part)),
                row.getString("reason"),
                new PersonId(Sql.uuid(row, "entered_by")),
                Sql.instant(row, "entered_at"));
    }
}
