package org.xinglin.scheduling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Offering;
import org.xinglin.directory.OfferingId;
import org.xinglin.directory.OfferingMode;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Sql;

/** The weekly clinics of doctors, for the module that decides over them. */
@Repository
public class WeeklyClinics {
    private static final String SELECT = """
            select id, institution_id, practitioner_id, offering_id, mode, weekday, day_part, begins, ends, slot_minutes, slot_capacity,
              place_zh, place_en, from_on, until_on, by_release
            from scheduling.template
            """;

    /** A day of a clinic that is planned already. */
    public record PlannedDay(LocalDate on, int booked, int capacity) {}

    private final JdbcClient jdbc;
    private final Templates templates;
    private final Planning planning;

    WeeklyClinics(JdbcClient jdbc, Templates templates, Planning planning) {
        this.jdbc = jdbc;
        this.templates = templates;
        this.planning = planning;
    }

    /** Waits until nobody else plans, and keeps others from planning until the end of the transaction: conflicts are looked for in peace. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void awaitPlanning() {
        templates.awaitPlanning();
    }

    /** Those of some doctors that are not over. */
    public List<WeeklyClinic> of(Collection<PractitionerId> doctors, LocalDate today) {
        return jdbc.sql(SELECT + """
                where practitioner_id = any(cast(:doctors as uuid[])) and (until_on is null or until_on > :today and until_on > from_on)
                order by weekday, begins, id
                """)
                .param("doctors", Sql.texts(doctors))
                .param("today", today)
                .query((row, n) -> clinic(row))
                .list();
    }

    /** Those in a place of an institution on a day of the week that are not over. */
    public List<WeeklyClinic> at(InstitutionId institution, String placeZh, DayOfWeek weekday, LocalDate today) {
        return jdbc.sql(SELECT + """
                where institution_id = :institution and mode = 'IN_PERSON' and weekday = :weekday and place_zh = :place
                  and (until_on is null or until_on > :today)
                order by begins, id
                """)
                .param("institution", institution.value())
                .param("weekday", weekday.getValue())
                .param("place", placeZh)
                .param("today", today)
                .query((row, n) -> clinic(row))
                .list();
    }

    public Optional<WeeklyClinic> find(UUID id, InstitutionId institution) {
        return jdbc.sql(SELECT + "where id = :id and institution_id = :institution and device_id is null")
                .param("id", id)
                .param("institution", institution.value())
                .query((row, n) -> clinic(row))
                .optional();
    }

    /** Refuses {@code scheduling.slot-too-long}. Its sessions appear within seconds. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(WeeklyClinic c, Practitioner doctor, Offering sold, Instant at) {
        planning.add(
                new Template(
                        c.id(),
                        doctor,
                        sold,
                        c.mode(),
                        c.weekday(),
                        new Template.Hours(c.part(), c.begins(), c.ends()),
                        Duration.ofMinutes(c.slotMinutes()),
                        c.capacity(),
                        c.place().zh(),
                        c.place().en(),
                        c.from(),
                        c.byRelease()),
                at);
        if (c.until() != null) {
            templates.endAfter(c.id(), c.until().minusDays(1));
        }
    }

    /** The days after a last one that are planned already and not stopped. */
    public List<PlannedDay> plannedAfter(UUID clinic, LocalDate last) {
        return jdbc.sql("""
                select x.clinic_on, coalesce(sum(s.taken), 0) as booked, coalesce(sum(s.capacity), 0) as capacity
                from scheduling.session x left join scheduling.slot s on s.session_id = x.id
                where x.template_id = :clinic and x.clinic_on > :last and x.state = 'OPEN'
                group by x.id order by x.clinic_on
                """)
                .param("clinic", clinic)
                .param("last", last)
                .query((row, n) ->
                        new PlannedDay(Sql.date(row, "clinic_on"), row.getInt("booked"), row.getInt("capacity")))
                .list();
    }

    /** It takes place on that day for the last time; what is planned after it opens no more. Whoever is booked there is the caller's to look after. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endAfter(UUID clinic, LocalDate last) {
        templates.endAfter(clinic, last);
        jdbc.sql("""
                update scheduling.session set state = 'STOPPED', in_release = false
                where template_id = :clinic and clinic_on > :last and state = 'OPEN'
                """).param("clinic", clinic).param("last", last).update();
    }

    private static WeeklyClinic clinic(ResultSet row) throws SQLException {
        return new WeeklyClinic(
                Sql.uuid(row, "id"),
                new InstitutionId(Sql.uuid(row, "institution_id")),
                new PractitionerId(Sql.uuid(row, "practitioner_id")),
                new OfferingId(Sql.uuid(row, "offering_id")),
                OfferingMode.valueOf(row.getString("mode")),
                DayOfWeek.of(row.getInt("weekday")),
                DayPart.valueOf(row.getString("day_part")),
                row.getObject("begins", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                row.getInt("slot_minutes"),
                row.getInt("slot_capacity"),
                new Words(row.getString("place_zh"), row.getString("place_en")),
                Sql.date(row, "from_on"),
                Sql.dateOrNull(row, "until_on"),
                row.getBoolean("by_release"));
    }
}
