package org.xinglin.database;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Loads many rows by PostgreSQL's COPY, in the open transaction; for regions and tables that come by the hundred thousand. */
@Component
public final class BulkLoad {
    private static final int CHUNK = 256 * 1024;
    private final DataSource dataSource;
    private final JdbcClient jdbc;

    BulkLoad(DataSource dataSource, JdbcClient jdbc) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
    }

    /**
     * Writes rows and lets the planner count the table anew. Values are null, text, numbers, ids and dates by their text,
     * bytes, or lists and arrays of text.
     *
     * @param table with its schema, such as {@code identity.person}
     * @param rows may ask the database nothing while they are drawn: the connection is busy with them
     * @param columns in the order of the values, separated by commas
     * @return how many rows were written
     */
    public <T> long into(String table, String columns, Stream<T> rows, Function<T, @Nullable Object[]> values) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        String copy = "copy " + table + " (" + columns + ") from stdin";
        try {
            CopyIn in = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy);
            long written;
            try {
                send(in, rows.iterator(), values);
                written = in.endCopy();
            } finally {
                if (in.isActive()) {
                    in.cancelCopy();
                }
            }
            try (var statement = connection.createStatement()) {
                statement.execute("analyze " + table);
            }
            return written;
        } catch (SQLException e) {
            throw new UncategorizedSQLException("bulk load", copy, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /**
     * The same into a table that is locked until the end of the transaction: what it refers to, and the indexes that no
     * other table needs, are taken off before and made again after, all rows at once.
     */
    public <T> long intoBare(String table, String columns, Stream<T> rows, Function<T, @Nullable Object[]> values) {
        List<Aside> asides = jdbc.sql("""
                select 'alter table ' || conrelid::regclass || ' drop constraint ' || quote_ident(conname) as off,
                  'alter table ' || conrelid::regclass || ' add constraint ' || quote_ident(conname) || ' ' || pg_get_constraintdef(oid) as back
                from pg_constraint c
                where conrelid = cast(:table as regclass) and (contype = 'f' or contype = 'u'
                  and not exists (select from pg_constraint r where r.contype = 'f' and r.conindid = c.conindid))
                union all
                select 'drop index ' || indexrelid::regclass, pg_get_indexdef(indexrelid)
                from pg_index i
                where indrelid = cast(:table as regclass) and not exists (select from pg_constraint where conindid = i.indexrelid)
                """)
                .param("table", table)
                .query((row, n) -> new Aside(row.getString("off"), row.getString("back")))
                .list();
        asides.forEach(aside -> jdbc.sql(aside.off()).update());
        long written = into(table, columns, rows, values);
        jdbc.sql("set local maintenance_work_mem = '256MB'").update();
        asides.forEach(aside -> jdbc.sql(aside.back()).update());
        return written;
    }

    /** How something is taken off a table, and how it is put back. */
    private record Aside(String off, String back) {}

    private static <T> void send(CopyIn in, Iterator<T> rows, Function<T, @Nullable Object[]> values)
            throws SQLException {
        var text = new StringBuilder();
        while (rows.hasNext()) {
            @Nullable Object[] row = values.apply(rows.next());
            for (int i = 0; i < row.length; i++) {
                text.append(i == 0 ? "" : "\t");
                append(text, row[i]);
            }
            text.append('\n');
            if (text.length() > CHUNK || !rows.hasNext()) {
                byte[] chunk = text.toString().getBytes(StandardCharsets.UTF_8);
                in.writeToCopy(chunk, 0, chunk.length);
                text.setLength(0);
            }
        }
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case byte[] bytes -> text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
            case Object[] list -> escape(text, literal(Arrays.asList(list)));
            case Collection<?> list -> escape(text, literal(list));
            default -> escape(text, value.toString());
        }
    }

    /** A list as PostgreSQL writes arrays. */
    private static String literal(Collection<?> list) {
        var literal = new StringBuilder("{");
        for (Object item : list) {
            literal.append(literal.length() == 1 ? "\"" : ",\"");
            literal.append(item.toString().replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return literal.append('}').toString();
    }

    /** What would end a value or a row is written as an escape. */
    private static void escape(StringBuilder text, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
