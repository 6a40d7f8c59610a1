package org.xinglin.scheduling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.OfferingMode;
import org.xinglin.directory.Opening;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Words;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** The slots of doctors as they stand; those of devices are {@link DevicePlaces}. */
@Repository
class Slots {
    private static final String SELECT = """
            select s.id, s.session_id, x.institution_id, x.department_id, x.practitioner_id, x.mode, x.clinic_on, x.day_part,
              x.state, s.starts_at, s.ends_at, s.capacity, s.taken, x.price, x.released_at, x.in_release
            from scheduling.slot s join scheduling.session x on x.id = s.session_id and x.device_id is null
            """;

    private final JdbcClient jdbc;

    Slots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Slot> find(SlotId id) {
        return jdbc.sql(SELECT + "where s.id = :id")
                .param("id", id.value())
                .query(Slots::slot)
                .optional();
    }

    /** Locks slots in one order, so that two who exchange places wait for each other instead of for ever. */
    void lock(List<SlotId> ids) {
        jdbc.sql("select id from scheduling.slot where id = any (cast(:ids as uuid[])) order by id for update")
                .param("ids", Sql.texts(ids))
                .query((row, n) -> n)
                .list();
    }

    /** A doctor's slots from one day to another, both included, in order of time. */
    List<Slot> of(PractitionerId practitioner, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        SELECT
                                + "where x.practitioner_id = :practitioner and x.clinic_on between :from and :to order by s.starts_at")
                .param("practitioner", practitioner.value())
                .param("from", from)
                .param("to", to)
                .query(Slots::slot)
                .list();
    }

    List<Slot> inPerson() {
        return jdbc.sql(SELECT + "where x.mode = 'IN_PERSON' order by s.starts_at, s.id")
                .query(Slots::slot)
                .list();
    }

    /** Where to go for each of the slots. */
    Map<SlotId, Words> places(List<SlotId> ids) {
        Map<SlotId, Words> places = new HashMap<>();
        jdbc.sql("""
                select s.id, t.place_zh, t.place_en
                from scheduling.slot s join scheduling.session x on x.id = s.session_id join scheduling.template t on t.id = x.template_id
                where s.id = any (cast(:ids as uuid[]))
                """).param("ids", Sql.texts(ids)).query((ResultSet row) -> {
            places.put(
                    new SlotId(Sql.uuid(row, "id")), new Words(row.getString("place_zh"), row.getString("place_en")));
        });
        return places;
    }

    /**
     * Which of the patient's places in the half day this slot would be (BK-02); empty when live appointments stand in the way.
     *
     * @param most how many are allowed there
     * @param besides an appointment that would move here and does not stand in its own way
     */
    Optional<Integer> nth(Slot slot, PersonId patient, int most, @Nullable AppointmentId besides) {
        return jdbc.sql(
                        "select scheduling.free_nth(:patient, :institution, :department, :day, :part, :most, cast(:besides as uuid)) as nth")
                .param("most", most)
                .param("besides", besides == null ? null : besides.toString())
                .param("patient", patient.value())
                .param("institution", slot.institution().value())
                .param("department", slot.department().value())
                .param("day", slot.clinicOn())
                .param("part", slot.part().name())
                .query((row, n) -> row.getObject("nth", Integer.class))
                .optional();
    }

    /**
     * The earliest free slot of every doctor in every mode that is sold. Asked doctor by doctor, session after session, so
     * that it costs by doctors, however many slots lie ahead.
     */
    List<Opening> openings(Instant at) {
        return jdbc.sql("""
                select p.practitioner_id, p.mode, (
                  select s.starts_at
                  from scheduling.session x join scheduling.slot s on s.session_id = x.id
                  where x.practitioner_id = p.practitioner_id and x.mode = p.mode and x.state = 'OPEN' and not x.in_release
                    and x.clinic_on >= :today and s.starts_at > :at and s.taken < s.capacity
                  order by x.clinic_on, s.starts_at limit 1) as earliest
                from (select distinct practitioner_id, mode from scheduling.template where mode in ('IN_PERSON', 'TEXT')) p
                """)
                .param("today", ChinaTime.dateOf(at))
                .param("at", Sql.timestamp(at))
                .query((row, n) -> new Opening(
                        new PractitionerId(Sql.uuid(row, "practitioner_id")),
                        OfferingMode.valueOf(row.getString("mode")),
                        Sql.instantOrNull(row, "earliest")))
                .list();
    }

    private static Slot slot(ResultSet row, int number) throws SQLException {
        return new Slot(
                new SlotId(Sql.uuid(row, "id")),
                new SessionId(Sql.uuid(row, "session_id")),
                new InstitutionId(Sql.uuid(row, "institution_id")),
                new DepartmentId(Sql.uuid(row, "department_id")),
                new PractitionerId(Sql.uuid(row, "practitioner_id")),
                OfferingMode.valueOf(row.getString("mode")),
                Sql.date(row, "clinic_on"),
                DayPart.valueOf(row.getString("day_part")),
                row.getString("state").equals("OPEN"),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                row.getInt("capacity"),
                row.getInt("taken"),
                Sql.money(row, "price"),
                Sql.instantOrNull(row, "released_at"),
                row.getBoolean("in_release"));
    }
}
