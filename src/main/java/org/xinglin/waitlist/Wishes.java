package org.xinglin.waitlist;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.scheduling.ClinicPlace;
import org.xinglin.scheduling.DayPart;

/** Wishes as they stand. */
@Repository
class Wishes {
    private static final String SELECT = """
            select w.id, w.patient_id, w.joined_by, w.institution_id, w.department_id, w.practitioner_ids, w.from_on, w.until_on, w.weekdays,
              w.parts, w.state, w.passes, w.joined_at, w.ended_at, w.priority_by, w.priority_reason, w.priority_at
            from waitlist.wish w
            """;

    private final JdbcClient jdbc;

    Wishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One joining of a patient at a time, until the transaction ends. */
    void lockPatient(PersonId patient) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:patient, 7))")
                .param("patient", patient.toString())
                .query((row, n) -> n)
                .single();
    }

    void add(Wish wish, IdempotencyKey key) {
        Preference p = wish.preference();
        jdbc.sql("""
                insert into waitlist.wish (id, patient_id, joined_by, idempotency_key, institution_id, department_id, practitioner_ids, from_on,
                  until_on, weekdays, parts, breadth, state, joined_at)
                values (:id, :patient, :by, :key, :institution, :department, cast(:doctors as uuid[]), :from,
                  :until, cast(:weekdays as int[]), cast(:parts as text[]), :breadth, 'WAITING', :at)
                """)
                .param("id", wish.id().value())
                .param("patient", wish.patient().value())
                .param("by", wish.joinedBy().value())
                .param("key", key.value())
                .param("institution", p.institution().value())
                .param("department", p.department().value())
                .param("doctors", Sql.texts(p.doctors()))
                .param("from", p.from())
                .param("until", p.until())
                .param("weekdays", Sql.texts(p.weekdays()))
                .param("parts", Sql.texts(p.parts()))
                .param("breadth", p.breadth())
                .param("at", Sql.timestamp(wish.joinedAt()))
                .update();
    }

    /** Rejects {@code waitlist.no-such-wish}. */
    Wish require(WishId id) {
        return jdbc.sql(SELECT + "where w.id = :id")
                .param("id", id.value())
                .query(Wishes::wish)
                .optional()
                .orElseThrow(() -> new NotFound("waitlist.no-such-wish"));
    }

    /** The lock of the wish and of all its offers. */
    Wish lock(WishId id) {
        return jdbc.sql(SELECT + "where w.id = :id for update")
                .param("id", id.value())
                .query(Wishes::wish)
                .optional()
                .orElseThrow(() -> new NotFound("waitlist.no-such-wish"));
    }

    Optional<Wish> madeBy(PersonId person, IdempotencyKey key) {
        return jdbc.sql(SELECT + "where w.joined_by = :person and w.idempotency_key = :key")
                .param("person", person.value())
                .param("key", key.value())
                .query(Wishes::wish)
                .optional();
    }

    List<Wish> liveOf(PersonId patient) {
        return jdbc.sql(
                        SELECT
                                + "where w.patient_id = :patient and w.state in ('WAITING', 'OFFERED', 'ACCEPTED') order by w.joined_at")
                .param("patient", patient.value())
                .query(Wishes::wish)
                .list();
    }

    /** Who of these people has a wish that stands. */
    Set<PersonId> waiting(Collection<PersonId> people) {
        return Set.copyOf(jdbc.sql("""
                select distinct patient_id from waitlist.wish
                where patient_id = any (cast(:people as uuid[])) and state in ('WAITING', 'OFFERED', 'ACCEPTED')
                """)
                .param("people", Sql.texts(people))
                .query((row, n) -> new PersonId(Sql.uuid(row, "patient_id")))
                .list());
    }

    /** What somebody joined or is joined for: what stands first, then the past, newest first. */
    List<Wish> concerning(PersonId person, int limit) {
        return jdbc.sql(SELECT + """
                where w.patient_id = :person or w.joined_by = :person
                order by w.ended_at is not null, coalesce(w.ended_at, w.joined_at) desc limit :limit
                """)
                .param("person", person.value())
                .param("limit", limit)
                .query(Wishes::wish)
                .list();
    }

    /** Who waits for a place and has not been offered its slot, in the order in which they are asked. */
    List<Wish> candidates(ClinicPlace place, int offset, int limit) {
        return jdbc.sql(SELECT + """
                where w.state = 'WAITING' and w.department_id = :department
                  and (w.practitioner_ids = '{}' or :practitioner = any (w.practitioner_ids))
                  and :on between w.from_on and w.until_on and :weekday = any (w.weekdays) and :part = any (w.parts)
                  and not exists (select from waitlist.offer o
                    where o.slot_id = :slot and o.patient_id = w.patient_id and o.offered_at >= w.joined_at)
                order by w.priority_at is null, w.passes, w.breadth, w.joined_at, w.id
                offset :offset limit :limit
                """)
                .param("department", place.department().value())
                .param("practitioner", place.practitioner().value())
                .param("on", place.clinicOn())
                .param("weekday", place.clinicOn().getDayOfWeek().getValue())
                .param("part", place.part().name())
                .param("slot", place.slot().value())
                .param("offset", offset)
                .param("limit", limit)
                .query(Wishes::wish)
                .list();
    }

    /** Everybody who waits in a department, in the order in which they are asked. */
    List<Wish> waitingIn(DepartmentId department) {
        return jdbc.sql(SELECT + """
                where w.department_id = :department and w.state in ('WAITING', 'OFFERED', 'ACCEPTED')
                order by w.priority_at is null, w.passes, w.breadth, w.joined_at, w.id
                """)
                .param("department", department.value())
                .query(Wishes::wish)
                .list();
    }

    /** How many wait in each department where anybody does, and to how many of them a place is on offer. */
    Map<DepartmentId, Integer> counted(boolean offeredOnly) {
        Map<DepartmentId, Integer> counts = new HashMap<>();
        jdbc.sql("""
                select w.department_id, count(*) as wishes from waitlist.wish w
                where w.state in ('WAITING', 'OFFERED', 'ACCEPTED') and (w.state = 'OFFERED' or not :offeredOnly) group by w.department_id
                """).param("offeredOnly", offeredOnly).query((ResultSet row) -> {
            counts.put(new DepartmentId(Sql.uuid(row, "department_id")), row.getInt("wishes"));
        });
        return counts;
    }

    /** All wishes a place could be found for. */
    List<Wish> waiting(int limit) {
        return jdbc.sql(SELECT + "where w.state = 'WAITING' order by w.joined_at limit :limit")
                .param("limit", limit)
                .query(Wishes::wish)
                .list();
    }

    /** The next wish whose days are over; other nodes pass it by. */
    Optional<Wish> lockDue(LocalDate today) {
        return jdbc.sql(
                        SELECT
                                + "where w.state = 'WAITING' and w.until_on < :today order by w.until_on limit 1 for update skip locked")
                .param("today", today)
                .query(Wishes::wish)
                .optional();
    }

    /** The caller holds the lock and knows that the step is allowed. */
    void move(WishId id, Wish.State state, Instant at) {
        jdbc.sql("update waitlist.wish set state = :state, ended_at = :ended where id = :id")
                .param("id", id.value())
                .param("state", state.name())
                .param("ended", Sql.timestampOrNull(state.live() ? null : at))
                .update();
    }

    void pass(WishId id) {
        jdbc.sql("update waitlist.wish set passes = passes + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    void prioritise(WishId id, Wish.@Nullable Priority priority) {
        jdbc.sql(
                        "update waitlist.wish set priority_by = :by, priority_reason = :reason, priority_at = :at where id = :id")
                .param("id", id.value())
                .param("by", priority == null ? null : priority.by().value())
                .param("reason", priority == null ? null : priority.reason())
                .param("at", Sql.timestampOrNull(priority == null ? null : priority.at()))
                .update();
    }

    private static <T> Stream<T> array(ResultSet row, String column, Class<T> type) throws SQLException {
        Array array = row.getArray(column);
        return Stream.of((Object[]) array.getArray()).map(type::cast);
    }

    private static Wish wish(ResultSet row, int number) throws SQLException {
        UUID by = Sql.uuidOrNull(row, "priority_by");
        return new Wish(
                new WishId(Sql.uuid(row, "id")),
                new PersonId(Sql.uuid(row, "patient_id")),
                new PersonId(Sql.uuid(row, "joined_by")),
                new Preference(
                        new InstitutionId(Sql.uuid(row, "institution_id")),
                        new DepartmentId(Sql.uuid(row, "department_id")),
                        array(row, "practitioner_ids", UUID.class)
                                .map(PractitionerId::new)
                                .toList(),
                        Sql.date(row, "from_on"),
                        Sql.date(row, "until_on"),
                        array(row, "weekdays", Integer.class).toList(),
                        array(row, "parts", String.class).map(DayPart::valueOf).toList()),
                Wish.State.valueOf(row.getString("state")),
                row.getInt("passes"),
                Sql.instant(row, "joined_at"),
                Sql.instantOrNull(row, "ended_at"),
                by == null
                        ? null
                        : new Wish.Priority(
                                new PersonId(by), row.getString("priority_reason"), Sql.instant(row, "priority_at")));
    }
}
