package org.xinglin.demo;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.Sql;

/** The one row that says which demo region, if any, this database holds and how far its clock is ahead. */
@Repository
class Region {
    private final JdbcClient jdbc;

    Region(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean planted() {
        return jdbc.sql("select count(*) from demo.region").query(Long.class).single() > 0;
    }

    void remember(long seed, String size, Instant at) {
        jdbc.sql("insert into demo.region (seed, size, planted_at) values (:seed, :size, :at)")
                .param("seed", seed)
                .param("size", size)
                .param("at", Sql.timestamp(at))
                .update();
    }

    /** How many seconds the demo's clock is ahead of the real one. */
    Optional<Long> secondsAhead() {
        return jdbc.sql("select seconds_ahead from demo.region")
                .query(Long.class)
                .optional();
    }

    boolean moveClock(long secondsAhead) {
        return jdbc.sql("update demo.region set seconds_ahead = :seconds where seconds_ahead <= :seconds")
                        .param("seconds", secondsAhead)
                        .update()
                > 0;
    }
}
