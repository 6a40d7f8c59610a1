package org.xinglin.directory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The counter that triggers raise once in every transaction that changes the directory. */
@Component
final class Edition {
    private final JdbcClient jdbc;

    Edition(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long facts() {
        return jdbc.sql("""
                select facts
                from directory.edition
                """).query((row, n) -> row.getLong("facts")).single();
    }
}
