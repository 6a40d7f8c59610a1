package org.xinglin.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Sql;

/** An institution's visits in figures, without patients. */
@Repository
class HouseVisits {
    private final JdbcClient jdbc;
    private final Clock clock;

    HouseVisits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who waits, how many of them past their promise, who is in talk, which records are owed, what ended today. */
    record HouseDay(int waiting, int late, int inVisit, int recordDue, int endedToday) {}

    HouseDay today(UUID institution) {
        Instant now = clock.instant();
        return jdbc.sql("""
                select count(*) filter (where state = 'WAITING') as waiting,
                  count(*) filter (where state = 'WAITING' and due_at <= :now) as late,
                  count(*) filter (where state = 'IN_VISIT') as in_visit,
                  count(*) filter (where state = 'RECORD_DUE') as record_due,
                  count(*) filter (where ended_at >= :morning) as ended_today
                from consultation.visit
                where institution_id = :institution
                  and (state in ('WAITING', 'IN_VISIT', 'RECORD_DUE') or ended_at >= :morning)
                """)
                .param("institution", institution)
                .param("now", Sql.timestamp(now))
                .param(
                        "morning",
                        Sql.timestamp(ChinaTime.dateOf(now)
                                .atStartOfDay(ChinaTime.ZONE)
                                .toInstant()))
                .query((row, n) -> new HouseDay(
                        row.getInt("waiting"),
                        row.getInt("late"),
                        row.getInt("in_visit"),
                        row.getInt("record_due"),
                        row.getInt("ended_today")))
                .single();
    }
}
