package org.xinglin.credentialing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Sql;
import tools.jackson.databind.json.JsonMapper;

/** What was asked of the register and what it answered. */
@Repository
class LookUps {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    LookUps(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** An answer that found somebody. */
    record Found(UUID id, RegisterEntry entry, Instant at) {}

    void ask(UUID id, Caller by, UUID institution, String name, String certificate, Instant at) {
        jdbc.sql("""
                insert into credentialing.look_up (id, institution_id, asked_by, name, certificate, result, asked_at)
                values (:id, :institution, :by, :name, :certificate, 'PENDING', :at)
                """)
                .param("id", id)
                .param("institution", institution)
                .param("by", by.person().value())
                .param("name", name)
                .param("certificate", certificate)
                .param("at", Sql.timestamp(at))
                .update();
    }

    void answered(UUID id, String result, @Nullable RegisterEntry entry) {
        jdbc.sql("update credentialing.look_up set result = :result, entry = cast(:entry as jsonb) where id = :id")
                .param("id", id)
                .param("result", result)
                .param("entry", entry == null ? null : json.writeValueAsString(entry))
                .update();
    }

    Optional<Found> found(UUID id, UUID institution) {
        return jdbc.sql("""
                select id, entry, asked_at from credentialing.look_up
                where id = :id and institution_id = :institution and result = 'FOUND'
                """)
                .param("id", id)
                .param("institution", institution)
                .query((row, n) -> new Found(
                        Sql.uuid(row, "id"),
                        json.readValue(row.getString("entry"), RegisterEntry.class),
                        Sql.instant(row, "asked_at")))
                .optional();
    }
}
