package org.xinglin.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** What the log says about one patient: who saw or did what with their data (PV-19). */
@Repository
public class AccessLog {
    private final JdbcClient jdbc;

    AccessLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One access.
     *
     * @param person who; null when the system itself acted
     * @param roles the roles they held in that session, as codes
     * @param institution whom they worked for
     */
    public record Access(
            long id,
            Instant at,
            @Nullable PersonId person,
            List<String> roles,
            @Nullable UUID institution,
            String action,
            String purpose) {}

    /**
     * Newest first, {@code size} and one more to show whether there are older ones.
     *
     * @param before entries older than this one; null from the newest
     * @param own whether the patient's own acts are listed too
     */
    public List<Access> of(PersonId patient, @Nullable Long before, boolean own, int size) {
        return jdbc.sql("""
                select id, at, person_id, roles, institution_id, action, purpose
                from audit.entry
                where patient_id = :patient and refusal is null and id < :before
                  and (:own or person_id is distinct from :patient)
                order by id desc
                limit :size
                """)
                .param("patient", patient.value())
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("own", own)
                .param("size", size + 1)
                .query((row, n) -> {
                    UUID person = Sql.uuidOrNull(row, "person_id");
                    String roles = row.getString("roles");
                    return new Access(
                            row.getLong("id"),
                            Sql.instant(row, "at"),
                            person == null ? null : new PersonId(person),
                            roles.isEmpty() ? List.of() : List.of(roles.split(",")),
                            Sql.uuidOrNull(row, "institution_id"),
                            row.getString("action"),
                            row.getString("purpose"));
                })
                .list();
    }
}
