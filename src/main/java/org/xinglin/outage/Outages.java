package org.xinglin.outage;

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
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.scheduling.DayPart;

/** Outages as they were entered. */
@Repository
class Outages {
    private static final String SELECT = """
            select id, institution_id, device_id, from_on, until_on, day_part, reason, entered_by, entered_at, ended_at from outage.outage
            """;
    private static final int MOST = 100;
    private final JdbcClient jdbc;

    Outages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when this intent was carried out before. */
    boolean add(Outage outage, IdempotencyKey key) {
        return jdbc.sql("""
                insert into outage.outage (id, institution_id, device_id, from_on, until_on, day_part, reason, entered_by, idempotency_key, entered_at)
                values (:id, :institution, :device, :from, :until, :part, :reason, :by, :key, :at)
                on conflict do nothing
                """)
                        .param("id", outage.id().value())
                        .param("institution", outage.institution())
                        .param("device", outage.device())
                        .param("from", outage.from())
                        .param("until", outage.until())
                        .param("part", part(outage.part()))
                        .param("reason", outage.reason())
                        .param("by", outage.enteredBy().value())
                        .param("key", key.value())
                        .param("at", Sql.timestamp(outage.enteredAt()))
                        .update()
                == 1;
    }

    private static @Nullable String part(@Nullable DayPart part) {
        return part == null ? null : part.name();
    }

    Optional<Outage> madeBy(PersonId person, IdempotencyKey key) {
        return jdbc.sql(SELECT + "where entered_by = :person and idempotency_key = :key")
                .param("person", person.value())
                .param("key", key.value())
                .query(Outages::outage)
                .optional();
    }

    Optional<Outage> find(OutageId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(Outages::outage)
                .optional();
    }

    /** Newest first. */
    List<Outage> of(UUID institution) {
        return jdbc.sql(SELECT + "where institution_id = :institution order by entered_at desc, id limit :limit")
                .param("institution", institution)
                .param("limit", MOST)
                .query(Outages::outage)
                .list();
    }

    /** Those that stop something today or later. */
    List<Outage> active(LocalDate today) {
        return jdbc.sql(SELECT + """
                where ended_at is null and (until_on is null or until_on >= :today) order by entered_at, id
                """)
                .param("today", today)
                .query(Outages::outage)
                .list();
    }

    /** Whether it was not taken back; nobody takes it back until the end of the transaction. */
    boolean stands(OutageId id) {
        return !jdbc.sql("select id from outage.outage where id = :id and ended_at is null for share")
                .param("id", id.value())
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    /** False when it was taken back before. */
    boolean end(OutageId id, PersonId by, Instant at) {
        return jdbc.sql("update outage.outage set ended_at = :at, ended_by = :by where id = :id and ended_at is null")
                        .param("id", id.value())
                        .param("by", by.value())
                        .param("at", Sql.timestamp(at))
                        .update()
                == 1;
    }

    private static Outage outage(ResultSet row, int number) throws SQLException {
        String part = row.getString("day_part");
        return new Outage(
                new OutageId(Sql.uuid(row, "id")),
                Sql.uuid(row, "institution_id"),
                row.getObject("device_id", UUID.class),
                Sql.date(row, "from_on"),
                Sql.dateOrNull(row, "until_on"),
                part == null ? null : DayPart.valueOf(part),
                row.getString("reason"),
                new PersonId(Sql.uuid(row, "entered_by")),
                Sql.instant(row, "entered_at"),
                Sql.instantOrNull(row, "ended_at"));
    }
}
