package org.xinglin.commitment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Sql;

/** The ledger of promises made, kept, broken and excused; rows are added and read, the database refuses anything else. */
@Repository
class Ledger {
    /** How the digests are called in the sealed log. */
    static final String ITEM = "promise-entry";

    private final JdbcClient jdbc;
    private final AuditLog audit;

    Ledger(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** A line as the house reads it. */
    record Row(long id, LedgerEntry entry) {}

    void write(LedgerEntry entry) {
        UUID digest = entry.digest();
        jdbc.sql("""
                insert into commitment.entry (at, act, promise_id, kind, subject_kind, subject_id, practitioner_id,
                  department_id, institution_id, due_at, why, refund, digest)
                values (:at, :act, :promise, :kind, :subjectKind, :subject, :practitioner,
                  :department, :institution, :due, :why, :refund, :digest)
                """)
                .param("at", Sql.timestamp(entry.at()))
                .param("act", entry.act())
                .param("promise", entry.promise())
                .param("kind", entry.kind().name())
                .param("subjectKind", entry.subjectKind())
                .param("subject", entry.subject())
                .param("practitioner", entry.practitioner())
                .param("department", entry.department())
                .param("institution", entry.institution())
                .param("due", Sql.timestamp(entry.dueAt()))
                .param("why", entry.why())
                .param("refund", entry.refund().yuan())
                .param("digest", digest)
                .update();
        audit.system("promise." + entry.act().toLowerCase(java.util.Locale.ROOT), ITEM, digest, null);
    }

    /** Newest first. */
    List<Row> of(UUID institution, @Nullable Long before, int most) {
        return jdbc.sql("select id, " + LedgerEntry.COLUMNS + """
                 from commitment.entry
                where institution_id = :institution and (cast(:before as bigint) is null or id < :before)
                order by id desc limit :most
                """)
                .param("institution", institution)
                .param("before", before)
                .param("most", most)
                .query((row, n) -> new Row(row.getLong("id"), LedgerEntry.read(row)))
                .list();
    }

    /** How often promises were kept and broken by one doctor since a moment. */
    record Tally(UUID practitioner, UUID department, int kept, int broken) {}

    List<Tally> since(Instant from) {
        return jdbc.sql("""
                select practitioner_id, department_id, count(*) filter (where act = 'KEPT') as kept,
                  count(*) filter (where act = 'BROKEN') as broken
                from commitment.entry
                where act in ('KEPT', 'BROKEN') and at > :from
                group by practitioner_id, department_id
                """)
                .param("from", Sql.timestamp(from))
                .query((row, n) -> new Tally(
                        Sql.uuid(row, "practitioner_id"),
                        Sql.uuid(row, "department_id"),
                        row.getInt("kept"),
                        row.getInt("broken")))
                .list();
    }
}
