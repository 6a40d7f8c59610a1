package org.xinglin.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import tools.jackson.databind.json.JsonMapper;

/** The amendments of this installation, in the order they were made. */
@Repository
class Amendments {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Amendments(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record Row(
            long no,
            String ruleId,
            String name,
            Object value,
            LocalDate from,
            @Nullable LocalDate to,
            Scope scope) {
        Parameter parameter(String unit) {
            return new Parameter(name, unit, value, from, to, scope, no);
        }
    }

    /** Rows are only ever added, so their number says which edition this is. */
    long count() {
        return jdbc.sql("select count(*) from rulebook.parameter")
                .query(Long.class)
                .single();
    }

    List<Row> all() {
        return jdbc.sql("""
                select no, rule_id, name, value, from_on, to_on, province, institution, department
                from rulebook.parameter
                order by no
                """)
                .query((row, n) -> new Row(
                        row.getLong("no"),
                        row.getString("rule_id"),
                        row.getString("name"),
                        json.readValue(row.getString("value"), Object.class),
                        Sql.date(row, "from_on"),
                        Sql.dateOrNull(row, "to_on"),
                        new Scope(
                                row.getString("province"), row.getString("institution"), row.getString("department"))))
                .list();
    }

    /** Numbered under a lock, so that a later number is always a later commit. */
    void add(Amendment amendment, PersonId by, Instant at) {
        jdbc.sql("lock table rulebook.parameter in exclusive mode").update();
        jdbc.sql("""
                insert into rulebook.parameter (no, rule_id, name, value, from_on, to_on, province, institution, department, reason, amended_by, amended_at)
                select coalesce(max(no), 0) + 1, :rule, :name, cast(:value as jsonb), :from, :to, :province, :institution, :department, :reason, :by, :at
                from rulebook.parameter
                """)
                .param("rule", amendment.ruleId())
                .param("name", amendment.name())
                .param("value", json.writeValueAsString(amendment.value()))
                .param("from", amendment.from())
                .param("to", amendment.to())
                .param("province", amendment.scope().province())
                .param("institution", amendment.scope().institution())
                .param("department", amendment.scope().department())
                .param("reason", amendment.reason())
                .param("by", by.value())
                .param("at", Sql.timestamp(at))
                .update();
    }
}
