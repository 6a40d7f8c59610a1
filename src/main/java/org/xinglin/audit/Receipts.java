package org.xinglin.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.Sql;

/** The receipts as they are kept. */
@Repository
class Receipts {
    private static final RowMapper<Receipt> RECEIPT = (row, n) -> new Receipt(
            row.getLong("number"),
            Sql.date(row, "on_day"),
            row.getLong("position"),
            row.getBytes("hash"),
            row.getBytes("token"));

    private final JdbcClient jdbc;

    Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of their numbers. */
    List<Receipt> all() {
        return jdbc.sql("select number, on_day, position, hash, token from audit.receipt order by number")
                .query(RECEIPT)
                .list();
    }

    Optional<Receipt> newest() {
        return jdbc.sql("select number, on_day, position, hash, token from audit.receipt order by number desc limit 1")
                .query(RECEIPT)
                .optional();
    }

    /** False when another node was faster: one receipt a day. */
    boolean add(Receipt receipt, Instant stampedAt) {
        return jdbc.sql("""
                insert into audit.receipt (number, on_day, position, hash, token, stamped_at)
                values (:number, :day, :position, :hash, :token, :at)
                on conflict do nothing
                """)
                        .param("number", receipt.number())
                        .param("day", receipt.day())
                        .param("position", receipt.position())
                        .param("hash", receipt.hash())
                        .param("token", receipt.token())
                        .param("at", Sql.timestamp(stampedAt))
                        .update()
                == 1;
    }
}
