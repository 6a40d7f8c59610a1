package org.xinglin.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Words;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Sql;

/** An institution's visits in figures, without patients. */
@Repository
class HouseVisits {
    private final JdbcClient jdbc;
    private final Practitioners practitioners;
    private final Clock clock;

    HouseVisits(JdbcClient jdbc, Practitioners practitioners, Clock clock) {
        this.jdbc = jdbc;
        this.practitioners = practitioners;
        this.clock = clock;
    }

    /** Who waits, how many of them past their promise, who is in talk, which records are owed, what ended today. */
    record HouseDay(int waiting, int late, int inVisit, int recordDue, int endedToday) {}

    /**
     * Somebody waits; who it is stays with the doctor.
     *
     * @param dueAt when the promise ends; absent where none was given
     * @param doctor by name, empty for one who is not known any more
     */
    record WaitingVisit(
            UUID id,
            PractitionerId practitioner,
            Words doctor,
            Instant requestedAt,
            @Nullable Instant dueAt,
            boolean late) {}

    /** Those who wait, the promise that ends first before. */
    List<WaitingVisit> waiting(UUID institution) {
        Instant now = clock.instant();
        return jdbc.sql("""
                select id, practitioner_id, requested_at, due_at from consultation.visit
                where institution_id = :institution and state = 'WAITING'
                order by due_at nulls last, id limit 200
                """)
                .param("institution", institution)
                .query((row, n) -> {
                    Instant due = Sql.instantOrNull(row, "due_at");
                    var practitioner = new PractitionerId(Sql.uuid(row, "practitioner_id"));
                    return new WaitingVisit(
                            Sql.uuid(row, "id"),
                            practitioner,
                            practitioners
                                    .find(practitioner)
                                    .map(p -> new Words(p.name(), p.nameEn()))
                                    .orElse(new Words("", "")),
                            Sql.instant(row, "requested_at"),
                            due,
                            due != null && !due.isAfter(now));
                })
                .list();
    }

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
