package org.xinglin.chart;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import tools.jackson.databind.json.JsonMapper;

/** Records in the making, one an encounter. */
@Component
class RecordDrafts {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    RecordDrafts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A draft as it was saved last. */
    record Draft(RecordContent content, int version, Instant savedAt) {}

    Optional<Draft> find(EncounterId encounter) {
        return jdbc.sql(
                        "select content::text, version, saved_at from chart.record_draft where encounter_id = :encounter")
                .param("encounter", encounter.value())
                .query((row, n) -> new Draft(
                        json.readValue(row.getString(1), RecordContent.class),
                        row.getInt("version"),
                        Sql.instant(row, "saved_at")))
                .optional();
    }

    /** Saves over the version the author saw; empty when another save came between. Version 0 stands for none yet. */
    Optional<Integer> save(EncounterId encounter, PersonId author, RecordContent content, int seen, Instant at) {
        return jdbc.sql("""
                insert into chart.record_draft as d (encounter_id, author_id, content, version, saved_at)
                select :encounter, :author, :content::jsonb, 1, :at
                where :seen = 0 or exists (select from chart.record_draft where encounter_id = :encounter)
                on conflict (encounter_id) do update
                  set content = excluded.content, version = d.version + 1, saved_at = excluded.saved_at
                  where d.version = :seen
                returning version
                """)
                .param("encounter", encounter.value())
                .param("author", author.value())
                .param("content", json.writeValueAsString(content))
                .param("seen", seen)
                .param("at", Sql.timestamp(at))
                .query(Integer.class)
                .optional();
    }

    void drop(EncounterId encounter) {
        jdbc.sql("delete from chart.record_draft where encounter_id = :encounter")
                .param("encounter", encounter.value())
                .update();
    }
}
