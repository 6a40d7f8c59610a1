package org.xinglin.directory;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Sql;

/** The table of openings; each announcement gets the next edition, under a lock, so that no node can overlook one. */
@Component
class OpeningRows {
    private final JdbcClient jdbc;

    OpeningRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(Opening opening, long edition) {}

    void write(List<Opening> openings) {
        jdbc.sql("""
                with next as (
                  update directory.edition set openings = openings + 1
                  returning openings
                )
                insert into directory.opening (practitioner_id, mode, at, edition)
                select news.practitioner_id, news.mode, news.at, next.openings
                from next, unnest(cast(:practitioners as uuid[]), :modes, cast(:ats as timestamptz[])) as news (practitioner_id, mode, at)
                on conflict (practitioner_id, mode) do update set at = excluded.at, edition = excluded.edition
                """)
                .param("practitioners", texts(openings, o -> o.practitioner().toString()))
                .param("modes", texts(openings, o -> o.mode().name()))
                .param("ats", texts(openings, o -> o.at() == null ? null : o.at().toString()))
                .update();
    }

    /** The driver binds arrays of text only; the statement casts them. */
    private static @Nullable String[] texts(List<Opening> openings, Function<Opening, @Nullable String> part) {
        return openings.stream().map(part).toArray(String[]::new);
    }

    List<Row> since(long edition) {
        return jdbc.sql("""
                select practitioner_id, mode, at, edition
                from directory.opening
                where edition > :edition
                order by edition
                """)
                .param("edition", edition)
                .query((row, n) -> new Row(
                        new Opening(
                                new PractitionerId(Sql.uuid(row, "practitioner_id")),
                                OfferingMode.valueOf(row.getString("mode")),
                                Sql.instantOrNull(row, "at")),
                        row.getLong("edition")))
                .list();
    }
}
