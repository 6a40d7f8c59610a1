package org.xinglin.directory;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Sql;

/** The table of restraints. */
@Component
class RestraintRows {
    private final JdbcClient jdbc;

    RestraintRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Restraint> all() {
        return jdbc.sql("""
                select subject_id, ground, from_on, until_on
                from directory.restraint
                order by subject_id, ground
                """)
                .query((row, n) -> new Restraint(
                        Sql.uuid(row, "subject_id"),
                        Restraint.Ground.valueOf(row.getString("ground")),
                        Sql.date(row, "from_on"),
                        Sql.dateOrNull(row, "until_on")))
                .list();
    }

    /** False when exactly this was laid already. */
    boolean lay(Restraint restraint) {
        return jdbc.sql("""
                insert into directory.restraint as r (subject_id, ground, from_on, until_on)
                values (:subject, :ground, :from, cast(:until as date))
                on conflict (subject_id, ground) do update set from_on = excluded.from_on, until_on = excluded.until_on
                where (r.from_on, r.until_on) is distinct from (excluded.from_on, excluded.until_on)
                """)
                        .param("subject", restraint.subject())
                        .param("ground", restraint.ground().name())
                        .param("from", restraint.from())
                        .param("until", restraint.until())
                        .update()
                > 0;
    }

    /** False when nothing was laid. */
    boolean lift(UUID subject, Restraint.Ground ground) {
        return jdbc.sql("delete from directory.restraint where subject_id = :subject and ground = :ground")
                        .param("subject", subject)
                        .param("ground", ground.name())
                        .update()
                > 0;
    }
}
