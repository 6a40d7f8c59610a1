package org.xinglin.retention;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Retained;
import org.xinglin.kernel.Sql;

/** One kind of rows, in one transaction that sees one state: counted, deleted, counted again. */
@Component
class Sweep {
    /** More than a night brings; a mass that has grown over years goes night by night, without one enormous transaction. */
    static final int MOST = 50_000;

    private final JdbcClient jdbc;
    private final AuditLog audit;

    Sweep(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Undone as a whole when a row that must stay is gone. */
    @Transactional(isolation = Isolation.REPEATABLE_READ, propagation = Propagation.REQUIRES_NEW)
    public Finding of(Retained kind, Instant border, boolean dry, UUID run, Instant at) {
        Retained.Standing before = kind.standing(border);
        boolean deletes = !dry && kind.goesByItself() && before.due() > 0;
        int deleted = deletes ? kind.delete(border, MOST) : 0;
        if (deletes) {
            requireNothingLost(kind, before, kind.standing(border), deleted);
            audit.system("retention.delete", kind.kind(), run, null);
        }
        var finding = new Finding(
                kind.kind(), kind.rule(), border, before.staying(), before.due(), deleted, !kind.goesByItself(), null);
        write(run, finding, dry, at);
        return finding;
    }

    private static void requireNothingLost(
            Retained kind, Retained.Standing before, Retained.Standing after, int deleted) {
        if (after.staying() < before.staying() || after.due() != before.due() - deleted) {
            throw new IllegalStateException("of " + kind.kind() + " " + before + " became " + after + " though "
                    + deleted + " were to go; nothing was deleted");
        }
    }

    /** A kind that could not be swept is told with the others. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Finding failed(Retained kind, Instant border, boolean dry, UUID run, Instant at, @Nullable String why) {
        Retained.Standing standing = kind.standing(border);
        var finding = new Finding(
                kind.kind(),
                kind.rule(),
                border,
                standing.staying(),
                standing.due(),
                0,
                !kind.goesByItself(),
                why == null ? "unknown" : why);
        write(run, finding, dry, at);
        return finding;
    }

    private void write(UUID run, Finding finding, boolean dry, Instant at) {
        jdbc.sql("""
                insert into retention.finding (run_id, kind, at, rule_id, border, dry, staying, due, deleted, failure)
                values (:run, :kind, :at, :rule, :border, :dry, :staying, :due, :deleted, :failure)
                """)
                .param("run", run)
                .param("kind", finding.kind())
                .param("at", Sql.timestamp(at))
                .param("rule", finding.rule())
                .param("border", Sql.timestamp(finding.border()))
                .param("dry", dry)
                .param("staying", finding.staying())
                .param("due", finding.due())
                .param("deleted", finding.deleted())
                .param("failure", finding.failure())
                .update();
    }
}
