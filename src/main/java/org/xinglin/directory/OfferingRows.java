package org.xinglin.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.Sql;

/** The table of services; withdrawn ones stay for the bills that name them. */
@Component
class OfferingRows {
    private final JdbcClient jdbc;

    OfferingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Offering> all() {
        return jdbc.sql("""
                select id, practitioner_id, kind, mode, price, reply_minutes, window_minutes, exchanges, report_minutes
                from directory.offering
                where not withdrawn
                order by practitioner_id, kind, mode
                """).query((row, n) -> offering(row)).list();
    }

    void insert(Offering offering, InstitutionId institution) {
        jdbc.sql("""
                insert into directory.offering (id, institution_id, practitioner_id, kind, mode, price, reply_minutes, window_minutes, exchanges, report_minutes)
                values (:id, :institution, :practitioner, :kind, :mode, :price, :reply, :window, :exchanges, :report)
                """)
                .param("id", offering.id().value())
                .param("institution", institution.value())
                .param("practitioner", offering.practitioner().value())
                .param("kind", offering.kind().name())
                .param("mode", offering.mode().name())
                .param("price", offering.price().yuan())
                .param("reply", offering.replyWithin().toMinutes())
                .param("window", offering.window().toMinutes())
                .param("exchanges", offering.exchanges())
                .param("report", offering.reportWithin().toMinutes())
                .update();
    }

    /** False when there is one of its kind and mode already. */
    boolean add(Offering offering, InstitutionId institution) {
        boolean free = jdbc.sql("""
                select not exists (select from directory.offering
                  where practitioner_id = :practitioner and kind = :kind and mode = :mode and not withdrawn)
                from directory.practitioner where id = :practitioner for update
                """)
                .param("practitioner", offering.practitioner().value())
                .param("kind", offering.kind().name())
                .param("mode", offering.mode().name())
                .query(Boolean.class)
                .single();
        if (free) {
            insert(offering, institution);
        }
        return free;
    }

    void reprice(OfferingId id, Money price) {
        jdbc.sql("update directory.offering set price = :price where id = :id")
                .param("id", id.value())
                .param("price", price.yuan())
                .update();
    }

    /** Whether it was on offer until now. */
    boolean withdraw(OfferingId id) {
        return jdbc.sql("update directory.offering set withdrawn = true where id = :id and not withdrawn")
                        .param("id", id.value())
                        .update()
                > 0;
    }

    private static Offering offering(ResultSet row) throws SQLException {
        return new Offering(
                new OfferingId(Sql.uuid(row, "id")),
                new PractitionerId(Sql.uuid(row, "practitioner_id")),
                OfferingKind.valueOf(row.getString("kind")),
                OfferingMode.valueOf(row.getString("mode")),
                Sql.money(row, "price"),
                Duration.ofMinutes(row.getLong("reply_minutes")),
                Duration.ofMinutes(row.getLong("window_minutes")),
                row.getInt("exchanges"),
                Duration.ofMinutes(row.getLong("report_minutes")));
    }
}
