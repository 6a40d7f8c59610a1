package org.xinglin.kernel;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@link Retained} rows of one table, each with the moment its time of keeping begins.
 *
 * @param table with its schema; the row is {@code r}
 * @param since when the keeping begins, as SQL over {@code r}; null while it has not begun, such as for a visit still open
 */
public record RetainedRows(
        JdbcClient jdbc, String kind, String rule, String parameter, boolean goesByItself, String table, String since)
        implements Retained {
    @Override
    public Standing standing(Instant border) {
        return jdbc.sql("""
                select count(*) filter (where since is null or since >= :border) as staying, count(*) filter (where since < :border) as due
                from (select %s as since from %s r) s
                """.formatted(since, table))
                .param("border", Sql.timestamp(border))
                .query((row, n) -> new Standing(row.getLong("staying"), row.getLong("due")))
                .single();
    }

    @Override
    public int delete(Instant border, int most) {
        return jdbc.sql("""
                delete from %s where ctid in (select r.ctid from %s r where %s < :border limit :most)
                """.formatted(table, table, since))
                .param("border", Sql.timestamp(border))
                .param("most", most)
                .update();
    }
}
