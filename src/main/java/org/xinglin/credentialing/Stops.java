package org.xinglin.credentialing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** What the supervisor stopped; the rows stay when it is let go on. */
@Repository
class Stops {
    private final JdbcClient jdbc;

    Stops(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A stop that stands. */
    record Stop(UUID subject, String reason, Instant at) {}

    List<Stop> standing() {
        return jdbc.sql("select subject_id, reason, stopped_at from credentialing.stop where lifted_at is null")
                .query((row, n) ->
                        new Stop(Sql.uuid(row, "subject_id"), row.getString("reason"), Sql.instant(row, "stopped_at")))
                .list();
    }

    /** False when the subject is stopped already. */
    boolean add(UUID id, Stop stop, boolean doctor, PersonId by) {
        return jdbc.sql("""
                insert into credentialing.stop (id, subject_id, subject, reason, stopped_by, stopped_at)
                values (:id, :subject, :what, :reason, :by, :at)
                on conflict (subject_id) where lifted_at is null do nothing
                """)
                        .param("id", id)
                        .param("subject", stop.subject())
                        .param("what", doctor ? "DOCTOR" : "INSTITUTION")
                        .param("reason", stop.reason())
                        .param("by", by.value())
                        .param("at", Sql.timestamp(stop.at()))
                        .update()
                == 1;
    }

    /** False when nothing stood. */
    boolean lift(UUID subject, PersonId by, Instant at) {
        return jdbc.sql("""
                update credentialing.stop set lifted_by = :by, lifted_at = :at where subject_id = :subject and lifted_at is null
                """)
                        .param("subject", subject)
                        .param("by", by.value())
                        .param("at", Sql.timestamp(at))
                        .update()
                == 1;
    }
}
