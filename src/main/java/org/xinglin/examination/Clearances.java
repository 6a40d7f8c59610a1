package org.xinglin.examination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.precaution.Finding;

/** What doctors lifted, and why. Rows are added only. */
@Repository
class Clearances {
    private final JdbcClient jdbc;

    Clearances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param print the facts it was lifted for; with others it stands again */
    record Clearance(String cause, String print, String reason, PersonId by, Instant at) {
        boolean lifts(Finding finding) {
            return finding.kind() == Finding.Kind.BLOCK
                    && finding.cause().equals(cause)
                    && finding.print().equals(print);
        }
    }

    void add(UUID id, OrderId order, Clearance c) {
        jdbc.sql("""
                insert into examination.clearance (id, ordered_id, cause, print, reason, cleared_by, cleared_at)
                values (:id, :order, :cause, :print, :reason, :by, :at)
                """)
                .param("id", id)
                .param("order", order.value())
                .param("cause", c.cause())
                .param("print", c.print())
                .param("reason", c.reason())
                .param("by", c.by().value())
                .param("at", Sql.timestamp(c.at()))
                .update();
    }

    List<Clearance> of(OrderId order) {
        return jdbc.sql("""
                select cause, print, reason, cleared_by, cleared_at from examination.clearance
                where ordered_id = :order order by cleared_at desc, id desc
                """)
                .param("order", order.value())
                .query((row, n) -> new Clearance(
                        row.getString("cause"),
                        row.getString("print"),
                        row.getString("reason"),
                        new PersonId(Sql.uuid(row, "cleared_by")),
                        Sql.instant(row, "cleared_at")))
                .list();
    }
}
