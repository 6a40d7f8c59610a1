package org.xinglin.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Sql;
import org.xinglin.scheduling.SessionId;

/** How past clinics went. */
@Repository
class Passages {
    private final JdbcClient jdbc;

    Passages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            SessionId session,
            int number,
            PractitionerId practitioner,
            LocalDate on,
            Instant begins,
            Passage passage) {}

    /** A visit that was ended twice, because the patient came back with results, counts as it went the first time. */
    void keep(List<Row> rows) {
        jdbc.sql("""
                insert into attendance.passage (session_id, number, practitioner_id, clinic_on, begins_at, slot_at, order_at, checked_in_at,
                  called_at, ended_at)
                select * from unnest(cast(:sessions as uuid[]), cast(:numbers as int[]), cast(:practitioners as uuid[]), cast(:days as date[]),
                  cast(:begins as timestamptz[]), cast(:slots as timestamptz[]), cast(:orders as timestamptz[]), cast(:arrivals as timestamptz[]),
                  cast(:calls as timestamptz[]), cast(:ends as timestamptz[]))
                on conflict do nothing
                """)
                .param("sessions", column(rows, Row::session))
                .param("numbers", column(rows, Row::number))
                .param("practitioners", column(rows, Row::practitioner))
                .param("days", column(rows, Row::on))
                .param("begins", column(rows, Row::begins))
                .param("slots", column(rows, r -> r.passage().slotAt()))
                .param("orders", column(rows, r -> r.passage().orderAt()))
                .param("arrivals", column(rows, r -> r.passage().checkedInAt()))
                .param("calls", column(rows, r -> r.passage().calledAt()))
                .param("ends", column(rows, r -> r.passage().endedAt()))
                .update();
    }

    /** The doctor's last clinics before a day, newest first. */
    List<PastClinic> before(PractitionerId practitioner, LocalDate day, int clinics) {
        Map<UUID, List<Passage>> passages = new LinkedHashMap<>();
        Map<UUID, Instant> begins = new LinkedHashMap<>();
        jdbc.sql("""
                with last as (
                  select session_id, max(clinic_on) as clinic_on from attendance.passage
                  where practitioner_id = :practitioner and clinic_on < :day
                  group by session_id order by max(clinic_on) desc limit :clinics
                )
                select p.session_id, p.begins_at, p.slot_at, p.order_at, p.checked_in_at, p.called_at, p.ended_at
                from attendance.passage p join last using (session_id)
                order by p.clinic_on desc, p.called_at
                """)
                .param("practitioner", practitioner.value())
                .param("day", day)
                .param("clinics", clinics)
                .query(row -> {
                    UUID session = Sql.uuid(row, "session_id");
                    begins.put(session, Sql.instant(row, "begins_at"));
                    passages.computeIfAbsent(session, s -> new ArrayList<>())
                            .add(new Passage(
                                    Sql.instant(row, "slot_at"),
                                    Sql.instant(row, "order_at"),
                                    Sql.instant(row, "checked_in_at"),
                                    Sql.instant(row, "called_at"),
                                    Sql.instant(row, "ended_at")));
                });
        return passages.entrySet().stream()
                .map(e -> new PastClinic(begins.getOrDefault(e.getKey(), Instant.EPOCH), e.getValue()))
                .toList();
    }

    private static String[] column(List<Row> rows, Function<Row, Object> part) {
        return rows.stream().map(part).map(Object::toString).toArray(String[]::new);
    }
}
