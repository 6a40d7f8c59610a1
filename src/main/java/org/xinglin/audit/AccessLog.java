package org.xinglin.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** What the log says about one patient: who saw or did what with their data (PV-19). */
@Repository
public class AccessLog {
    private static final String COLUMNS = "id, at, person_id, roles, institution_id, action, purpose, item, item_id ";

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
     * @param item the kind of thing it was
     */
    public record Access(
            long id,
            Instant at,
            @Nullable PersonId person,
            List<String> roles,
            @Nullable UUID institution,
            String action,
            String purpose,
            String item,
            @Nullable UUID itemId) {}

    /**
     * Newest first, {@code size} and one more to show whether there are older ones.
     *
     * @param before entries older than this one; null from the newest
     * @param own whether the patient's own acts are listed too
     */
    public List<Access> of(PersonId patient, @Nullable Long before, boolean own, int size) {
        return jdbc.sql("""
                select %s
                from audit.entry
                where patient_id = :patient and refusal is null and id < :before
                  and (:own or person_id is distinct from :patient)
                order by id desc
                limit :size
                """.formatted(COLUMNS))
                .param("patient", patient.value())
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("own", own)
                .param("size", size + 1)
                .query(AccessLog::access)
                .list();
    }

    /** What one person saw or did of one patient in a while, the earliest first. */
    public List<Access> between(PersonId patient, PersonId person, Instant from, Instant until, int most) {
        return jdbc.sql("select " + COLUMNS + """
                from audit.entry
                where patient_id = :patient and refusal is null and person_id = :person and at between :from and :until
                order by id
                limit :most
                """)
                .param("patient", patient.value())
                .param("person", person.value())
                .param("from", Sql.timestamp(from))
                .param("until", Sql.timestamp(until))
                .param("most", most)
                .query(AccessLog::access)
                .list();
    }

    /** One entry that is about a patient. */
    public Optional<Access> find(long id) {
        return jdbc.sql("select " + COLUMNS
                        + "from audit.entry where id = :id and patient_id is not null and refusal is null")
                .param("id", id)
                .query(AccessLog::access)
                .optional();
    }

    /** Whose data an entry is about. */
    public Optional<PersonId> patientOf(long id) {
        return jdbc.sql(
                        "select patient_id from audit.entry where id = :id and patient_id is not null and refusal is null")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** The first entry about a thing of this patient. */
    public Optional<Long> entryOf(String item, UUID itemId, PersonId patient) {
        return jdbc.sql("""
                select id from audit.entry
                where patient_id = :patient and item = :item and item_id = :itemId and refusal is null
                order by id limit 1
                """)
                .param("patient", patient.value())
                .param("item", item)
                .param("itemId", itemId)
                .query(Long.class)
                .optional();
    }

    private static Access access(ResultSet row, int number) throws SQLException {
        UUID person = Sql.uuidOrNull(row, "person_id");
        String roles = row.getString("roles");
        return new Access(
                row.getLong("id"),
                Sql.instant(row, "at"),
                person == null ? null : new PersonId(person),
                roles.isEmpty() ? List.of() : List.of(roles.split(",")),
                Sql.uuidOrNull(row, "institution_id"),
                row.getString("action"),
                row.getString("purpose"),
                row.getString("item"),
                Sql.uuidOrNull(row, "item_id"));
    }
}
