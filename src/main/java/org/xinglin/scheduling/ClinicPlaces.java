package org.xinglin.scheduling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Words;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Sql;

/** Places in person, for those who wait for them. */
@Repository
public class ClinicPlaces {
    private static final String SELECT = """
            select s.id, s.session_id, x.institution_id, x.department_id, x.practitioner_id, x.clinic_on, x.day_part, s.starts_at, s.ends_at, x.price
            from scheduling.slot s join scheduling.session x on x.id = s.session_id
            """;

    private final JdbcClient jdbc;
    private final Slots slots;

    ClinicPlaces(JdbcClient jdbc, Slots slots) {
        this.jdbc = jdbc;
        this.slots = slots;
    }

    /** One free place of every slot of these doctors that anybody may book now, in order of time. */
    public List<ClinicPlace> free(
            Collection<PractitionerId> practitioners, LocalDate from, LocalDate until, Instant at) {
        return jdbc.sql(SELECT + """
                where x.practitioner_id = any (cast(:practitioners as uuid[])) and x.clinic_on between :from and :until
                  and x.state = 'OPEN' and x.mode = 'IN_PERSON' and not x.in_release and s.taken < s.capacity and s.starts_at > :at
                order by s.starts_at, s.id
                """)
                .param("practitioners", Sql.texts(practitioners))
                .param("from", from)
                .param("until", until)
                .param("at", Sql.timestamp(at))
                .query(ClinicPlaces::place)
                .list();
    }

    /** Which of these slots are in sessions that were stopped. */
    public Set<SlotId> stopped(Collection<SlotId> slots) {
        return Set.copyOf(jdbc.sql("""
                select s.id from scheduling.slot s join scheduling.session x on x.id = s.session_id
                where s.id = any (cast(:slots as uuid[])) and x.state = 'STOPPED'
                """)
                .param("slots", Sql.texts(slots))
                .query((row, n) -> new SlotId(Sql.uuid(row, "id")))
                .list());
    }

    /** A doctor's slots in person to come that take patients, full ones too, with what is left, in order of time. */
    public List<Equal> ahead(PractitionerId practitioner, LocalDate until, Instant at) {
        return jdbc.sql("""
                select s.id, s.session_id, x.institution_id, x.department_id, x.practitioner_id, x.clinic_on, x.day_part, s.starts_at, s.ends_at,
                  x.price, s.capacity - s.taken as free
                from scheduling.slot s join scheduling.session x on x.id = s.session_id
                where x.practitioner_id = :practitioner and x.clinic_on between :from and :until
                  and x.state = 'OPEN' and x.mode = 'IN_PERSON' and not x.in_release and s.starts_at > :at
                order by s.starts_at, s.id
                """)
                .param("practitioner", practitioner.value())
                .param("from", ChinaTime.dateOf(at))
                .param("until", until)
                .param("at", Sql.timestamp(at))
                .query((row, n) -> new Equal(place(row, n), row.getInt("free")))
                .list();
    }

    /** A place of equal worth and how many there are of it. */
    public record Equal(ClinicPlace place, int left) {}

    /**
     * Free places in person of the same price: the same doctor's later ones first, then the department's on the same day,
     * each in order of time.
     */
    public List<Equal> equalTo(ClinicPlace lost, LocalDate until, Instant at) {
        return jdbc.sql("""
                select s.id, s.session_id, x.institution_id, x.department_id, x.practitioner_id, x.clinic_on, x.day_part, s.starts_at, s.ends_at,
                  x.price, s.capacity - s.taken as free
                from scheduling.slot s join scheduling.session x on x.id = s.session_id
                where x.institution_id = :institution and x.clinic_on between :on and :until
                  and (x.practitioner_id = :practitioner and s.starts_at > :lost or x.department_id = :department and x.clinic_on = :on)
                  and x.price = :price and x.state = 'OPEN' and x.mode = 'IN_PERSON' and not x.in_release
                  and s.taken < s.capacity and s.starts_at > :at
                order by x.practitioner_id <> :practitioner, s.starts_at, s.id
                """)
                .param("institution", lost.institution().value())
                .param("department", lost.department().value())
                .param("practitioner", lost.practitioner().value())
                .param("on", lost.clinicOn())
                .param("until", until)
                .param("lost", Sql.timestamp(lost.startsAt()))
                .param("price", lost.price().yuan())
                .param("at", Sql.timestamp(at))
                .query((row, n) -> new Equal(place(row, n), row.getInt("free")))
                .list();
    }

    /** Free places somebody may change to: the same doctor's first, then the department's, each in order of time. */
    public List<ClinicPlace> alternatives(ClinicPlace place, LocalDate until, Instant at) {
        return jdbc.sql(SELECT + """
                where x.institution_id = :institution and x.clinic_on between :from and :until
                  and (x.practitioner_id = :practitioner or x.department_id = :department)
                  and x.state = 'OPEN' and x.mode = 'IN_PERSON' and not x.in_release
                  and s.taken < s.capacity and s.starts_at > :at and s.id <> :slot
                order by x.practitioner_id <> :practitioner, s.starts_at, s.id
                """)
                .param("institution", place.institution().value())
                .param("department", place.department().value())
                .param("practitioner", place.practitioner().value())
                .param("from", ChinaTime.dateOf(at))
                .param("until", until)
                .param("slot", place.slot().value())
                .param("at", Sql.timestamp(at))
                .query(ClinicPlaces::place)
                .list();
    }

    /** The place an appointment has or had. */
    public Optional<ClinicPlace> of(AppointmentId appointment) {
        return jdbc.sql(SELECT + "where s.id = (select slot_id from scheduling.appointment where id = :id)")
                .param("id", appointment.value())
                .query(ClinicPlaces::place)
                .optional();
    }

    public Optional<ClinicPlace> of(SlotId slot) {
        return jdbc.sql(SELECT + "where s.id = :id")
                .param("id", slot.value())
                .query(ClinicPlaces::place)
                .optional();
    }

    /** The first place of a session; empty for sessions that are not in person. */
    public Optional<ClinicPlace> firstOf(SessionId session) {
        return jdbc.sql(SELECT + "where s.session_id = :id and x.mode = 'IN_PERSON' order by s.starts_at limit 1")
                .param("id", session.value())
                .query(ClinicPlaces::place)
                .optional();
    }

    /** Where to go. */
    public Words locationOf(SlotId slot) {
        return slots.places(List.of(slot)).getOrDefault(slot, new Words("", ""));
    }

    /** How many places with these doctors came free again since a moment. */
    public int freedSince(Collection<PractitionerId> practitioners, Instant since) {
        return jdbc.sql("""
                select count(*) from scheduling.appointment
                where practitioner_id = any (cast(:practitioners as uuid[])) and clinic_on >= :day and ended_at >= :since
                """)
                .param("practitioners", Sql.texts(practitioners))
                .param("day", ChinaTime.dateOf(since))
                .param("since", Sql.timestamp(since))
                .query(Integer.class)
                .single();
    }

    private static ClinicPlace place(ResultSet row, int number) throws SQLException {
        return new ClinicPlace(
                new SlotId(Sql.uuid(row, "id")),
                new SessionId(Sql.uuid(row, "session_id")),
                new InstitutionId(Sql.uuid(row, "institution_id")),
                new DepartmentId(Sql.uuid(row, "department_id")),
                new PractitionerId(Sql.uuid(row, "practitioner_id")),
                Sql.date(row, "clinic_on"),
                DayPart.valueOf(row.getString("day_part")),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                Sql.money(row, "price"));
    }
}
