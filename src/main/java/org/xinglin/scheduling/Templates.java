package org.xinglin.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.database.BulkLoad;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.Offering;
import org.xinglin.kernel.Sql;

/** Weekly clinics and the sessions that follow from them. */
@Repository
class Templates {
    private static final long PLANNING_LOCK = 0x5C4ED01EL;
    private final JdbcClient jdbc;
    private final BulkLoad load;

    Templates(JdbcClient jdbc, BulkLoad load) {
        this.jdbc = jdbc;
        this.load = load;
    }

    void addAll(Stream<Template> templates) {
        load.into("scheduling.template", """
                id, institution_id, department_id, practitioner_id, offering_id, mode, weekday, day_part, begins, ends, slot_minutes,
                slot_capacity, place_zh, place_en, from_on, by_release""", templates, t -> new @Nullable Object[] {
            t.id(),
            t.practitioner().institution().value(),
            t.practitioner().department().value(),
            t.practitioner().id().value(),
            t.offering().id().value(),
            t.mode(),
            t.weekday().getValue(),
            t.hours().part(),
            t.hours().begins(),
            t.hours().ends(),
            t.slot().toMinutes(),
            t.capacity(),
            t.placeZh(),
            t.placeEn(),
            t.from(),
            t.byRelease()
        });
    }

    void add(Template t) {
        jdbc.sql("""
                insert into scheduling.template (id, institution_id, department_id, practitioner_id, offering_id, mode, weekday, day_part,
                  begins, ends, slot_minutes, slot_capacity, place_zh, place_en, from_on, by_release)
                values (:id, :institution, :department, :practitioner, :offering, :mode, :weekday, :part,
                  :begins, :ends, :minutes, :capacity, :placeZh, :placeEn, :from, :byRelease)
                """)
                .param("id", t.id())
                .param("institution", t.practitioner().institution().value())
                .param("department", t.practitioner().department().value())
                .param("practitioner", t.practitioner().id().value())
                .param("offering", t.offering().id().value())
                .param("mode", t.mode().name())
                .param("weekday", t.weekday().getValue())
                .param("part", t.hours().part().name())
                .param("begins", t.hours().begins())
                .param("ends", t.hours().ends())
                .param("minutes", t.slot().toMinutes())
                .param("capacity", t.capacity())
                .param("placeZh", t.placeZh())
                .param("placeEn", t.placeEn())
                .param("from", t.from())
                .param("byRelease", t.byRelease())
                .update();
    }

    void add(DeviceHours h) {
        jdbc.sql("""
                insert into scheduling.template (id, institution_id, device_id, mode, weekday, day_part, begins, ends, slot_minutes,
                  slot_capacity, place_zh, place_en, from_on)
                values (:id, :institution, :device, 'EXAMINATION', :weekday, :part, :begins, :ends, :minutes,
                  :capacity, :placeZh, :placeEn, :from)
                """)
                .param("id", h.id())
                .param("institution", h.institution().value())
                .param("device", h.device())
                .param("weekday", h.weekday().getValue())
                .param("part", h.part().name())
                .param("begins", h.begins())
                .param("ends", h.ends())
                .param("minutes", h.slot().toMinutes())
                .param("capacity", h.capacity())
                .param("placeZh", h.place().zh())
                .param("placeEn", h.place().en())
                .param("from", h.from())
                .update();
    }

    /** The weekly clinic takes place on this day for the last time. */
    void endAfter(UUID template, LocalDate last) {
        jdbc.sql("update scheduling.template set until_on = :until where id = :id")
                .param("id", template)
                .param("until", last.plusDays(1))
                .update();
    }

    void close(UUID institution, LocalDate on, String part, String zh, String en) {
        jdbc.sql("""
                insert into scheduling.closed_day (institution_id, closed_on, day_part, title_zh, title_en)
                values (:institution, :on, nullif(:part, 'ALL'), :zh, :en)
                """)
                .param("institution", institution)
                .param("on", on)
                .param("part", part)
                .param("zh", zh)
                .param("en", en)
                .update();
    }

    void absent(UUID practitioner, LocalDate from, LocalDate until, String zh, String en) {
        jdbc.sql("""
                insert into scheduling.absence (practitioner_id, from_on, until_on, reason_zh, reason_en)
                values (:practitioner, :from, :until, :zh, :en)
                """)
                .param("practitioner", practitioner)
                .param("from", from)
                .param("until", until)
                .param("zh", zh)
                .param("en", en)
                .update();
    }

    /** Until the end of the transaction; false while another node plans. */
    boolean lockPlanning() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", PLANNING_LOCK)
                .query(Boolean.class)
                .single();
    }

    /** Waits for nodes that plan, and keeps them waiting until the end of the transaction. */
    void awaitPlanning() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", PLANNING_LOCK)
                .query((row, n) -> n)
                .single();
    }

    List<UUID> offerings() {
        return jdbc.sql("select distinct offering_id from scheduling.template where offering_id is not null")
                .query((row, n) -> Sql.uuid(row, "offering_id"))
                .list();
    }

    /** The departments whose sessions open at a set moment, with the setting of each. */
    List<DepartmentId> departmentsByRelease() {
        return jdbc.sql("select distinct department_id from scheduling.template where by_release")
                .query((row, n) -> new DepartmentId(Sql.uuid(row, "department_id")))
                .list();
    }

    /** How long before a clinic day, and at what time, a department's places open (XL-RELEASE). */
    record ReleaseTime(DepartmentId department, long daysAhead, LocalTime opensAt) {}

    /** Sessions and slots of all days from one to another, both included, that are not planned yet. */
    int plan(LocalDate from, LocalDate to, List<Offering> sold, List<ReleaseTime> releases, Instant at) {
        return planned("""
                insert into scheduling.slot (id, session_id, starts_at, ends_at, capacity)
                select cast(md5(s.id::text || n) as uuid), s.id,
                  (s.clinic_on + t.begins + n * t.slot_minutes * interval '1 minute') at time zone 'Asia/Shanghai',
                  (s.clinic_on + t.begins + (n + 1) * t.slot_minutes * interval '1 minute') at time zone 'Asia/Shanghai',
                  t.slot_capacity
                from planned s join scheduling.template t on t.id = s.template_id
                cross join lateral generate_series(0, cast(floor(extract(epoch from t.ends - t.begins) / 60 / t.slot_minutes) as int) - 1) n
                """, new Days(from, to), sold, releases, at).update();
    }

    /** The same sessions without their slots, for whoever brings those by {@link SlotLoad}. */
    List<SlotLoad.Bare> planSessions(Days days, List<Offering> sold, List<ReleaseTime> releases, Instant at) {
        return planned("""
                select s.id, s.clinic_on, t.begins, t.ends, t.slot_minutes, t.slot_capacity
                from planned s join scheduling.template t on t.id = s.template_id
                """, days, sold, releases, at)
                .query((row, n) -> new SlotLoad.Bare(
                        Sql.uuid(row, "id"),
                        Sql.date(row, "clinic_on"),
                        row.getObject("begins", LocalTime.class),
                        row.getObject("ends", LocalTime.class),
                        Duration.ofMinutes(row.getInt("slot_minutes")),
                        row.getInt("slot_capacity")))
                .list();
    }

    /** From one day to another, both included. */
    record Days(LocalDate from, LocalDate to) {}

    private JdbcClient.StatementSpec planned(
            String then, Days days, List<Offering> sold, List<ReleaseTime> releases, Instant at) {
        return jdbc.sql("""
                with day as (
                  select cast(d as date) as day from generate_series(cast(:from as timestamp), cast(:to as timestamp), interval '1 day') d
                ), price as (
                  select * from unnest(cast(:offerings as uuid[]), cast(:prices as numeric[])) as p (offering_id, price)
                ), release as (
                  select * from unnest(cast(:departments as uuid[]), cast(:days as int[]), cast(:times as time[])) as r (department_id, days, opens)
                ), planned as (
                  insert into scheduling.session (id, template_id, institution_id, department_id, practitioner_id, device_id, mode, clinic_on, day_part, price, state,
                    released_at, in_release)
                  select cast(md5(t.id::text || d.day) as uuid), t.id, t.institution_id, t.department_id, t.practitioner_id, t.device_id, t.mode,
                    d.day, t.day_part, p.price, 'OPEN', o.opens_at, coalesce(o.opens_at > :at, false)
                  from scheduling.template t
                  join day d on extract(isodow from d.day) = t.weekday
                  left join price p on p.offering_id = t.offering_id
                  left join lateral (
                    select (d.day - r.days + r.opens) at time zone 'Asia/Shanghai' as opens_at
                    from release r where t.by_release and t.mode = 'IN_PERSON' and r.department_id = t.department_id
                  ) o on true
                  where (p.price > 0 or t.device_id is not null) and t.from_on <= d.day and (t.until_on is null or d.day < t.until_on)
                    and not exists (select from scheduling.absence a
                      where a.practitioner_id = t.practitioner_id and d.day >= a.from_on and d.day < a.until_on
                        and coalesce(a.day_part, t.day_part) = t.day_part)
                    and not exists (select from scheduling.device_absence a
                      where a.device_id = t.device_id and d.day >= a.from_on and (a.until_on is null or d.day <= a.until_on)
                        and coalesce(a.day_part, t.day_part) = t.day_part)
                    and not (t.mode in ('IN_PERSON', 'EXAMINATION') and exists (select from scheduling.closed_day c
                      where c.institution_id = t.institution_id and c.closed_on = d.day and coalesce(c.day_part, t.day_part) = t.day_part))
                  on conflict do nothing
                  returning id, template_id, clinic_on
                )
                """ + then)
                .param("from", days.from())
                .param("to", days.to())
                .param("offerings", Sql.texts(sold, Offering::id))
                .param("prices", Sql.texts(sold, Offering::price))
                .param("departments", Sql.texts(releases, ReleaseTime::department))
                .param("days", Sql.texts(releases, ReleaseTime::daysAhead))
                .param("times", Sql.texts(releases, ReleaseTime::opensAt))
                .param("at", Sql.timestamp(at));
    }
}
