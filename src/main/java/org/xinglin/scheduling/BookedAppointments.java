package org.xinglin.scheduling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.OfferingMode;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Words;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** Who is booked when and where, for the modules above. */
@Repository
public class BookedAppointments {
    static final String SELECT = """
            select a.id, a.slot_id, a.price, a.relief, s.session_id, a.institution_id, a.department_id, a.practitioner_id, a.patient_id, a.booked_by, a.clinic_on,
              a.starts_at, a.ends_at, a.state, x.mode, t.place_zh, t.place_en
            from scheduling.appointment a join scheduling.slot s on s.id = a.slot_id
              join scheduling.session x on x.id = s.session_id join scheduling.template t on t.id = x.template_id
            """;
    private static final String CLINICS = """
            select x.id, x.institution_id, x.department_id, x.practitioner_id, x.clinic_on, t.place_zh, t.place_en,
              min(s.starts_at) as begins, max(s.ends_at) as ends, sum(s.capacity) as places
            from scheduling.session x join scheduling.slot s on s.session_id = x.id
              join scheduling.template t on t.id = x.template_id
            where x.mode = 'IN_PERSON' and
            """;
    private static final String GROUPED = " group by x.id, t.place_zh, t.place_en order by min(s.starts_at), x.id";

    private final JdbcClient jdbc;

    BookedAppointments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<BookedAppointment> find(AppointmentId id) {
        return jdbc.sql(SELECT + "where a.id = :id")
                .param("id", id.value())
                .query(BookedAppointments::appointment)
                .optional();
    }

    /** Those of some that are confirmed still. */
    public List<BookedAppointment> confirmed(Collection<AppointmentId> ids) {
        return jdbc.sql(SELECT + "where a.id = any (cast(:ids as uuid[])) and a.state = 'CONFIRMED'")
                .param("ids", Sql.texts(ids))
                .query(BookedAppointments::appointment)
                .list();
    }

    /** The confirmed ones of a patient from a moment on, in order of time. */
    public List<BookedAppointment> confirmedOf(PersonId patient, Instant since) {
        return jdbc.sql(
                        SELECT
                                + "where a.patient_id = :patient and a.state = 'CONFIRMED' and a.starts_at >= :since order by a.starts_at")
                .param("patient", patient.value())
                .param("since", Sql.timestamp(since))
                .query(BookedAppointments::appointment)
                .list();
    }

    /** The confirmed ones of a session, in order of time. */
    public List<BookedAppointment> confirmedIn(SessionId session) {
        return jdbc.sql(SELECT + "where s.session_id = :session and a.state = 'CONFIRMED' order by a.starts_at, a.id")
                .param("session", session.value())
                .query(BookedAppointments::appointment)
                .list();
    }

    /** The confirmed ones of a day in an institution's clinics, in order of time. */
    public List<BookedAppointment> confirmedIn(InstitutionId institution, LocalDate on) {
        return jdbc.sql(
                        SELECT
                                + "where a.institution_id = :institution and a.clinic_on = :on and a.state = 'CONFIRMED' and x.mode = 'IN_PERSON' order by a.starts_at, a.id")
                .param("institution", institution.value())
                .param("on", on)
                .query(BookedAppointments::appointment)
                .list();
    }

    public Optional<ClinicHours> clinic(SessionId session) {
        return jdbc.sql(CLINICS + "x.id = :session" + GROUPED)
                .param("session", session.value())
                .query(BookedAppointments::hours)
                .optional();
    }

    /** The clinics of a department on a day. */
    public List<ClinicHours> clinics(DepartmentId department, LocalDate on) {
        return jdbc.sql(CLINICS + "x.department_id = :department and x.clinic_on = :on" + GROUPED)
                .params(Map.of("department", department.value(), "on", on))
                .query(BookedAppointments::hours)
                .list();
    }

    /** The clinics of a doctor on a day. */
    public List<ClinicHours> clinics(PractitionerId practitioner, LocalDate on) {
        return jdbc.sql(CLINICS + "x.practitioner_id = :practitioner and x.clinic_on = :on" + GROUPED)
                .params(Map.of("practitioner", practitioner.value(), "on", on))
                .query(BookedAppointments::hours)
                .list();
    }

    /** Every clinic from one day to another, both included. */
    public List<ClinicHours> clinics(LocalDate from, LocalDate to) {
        return jdbc.sql(CLINICS + "x.clinic_on between :from and :to" + GROUPED)
                .params(Map.of("from", from, "to", to))
                .query(BookedAppointments::hours)
                .list();
    }

    private static ClinicHours hours(ResultSet row, int number) throws SQLException {
        return new ClinicHours(
                new SessionId(Sql.uuid(row, "id")),
                new InstitutionId(Sql.uuid(row, "institution_id")),
                new DepartmentId(Sql.uuid(row, "department_id")),
                new PractitionerId(Sql.uuid(row, "practitioner_id")),
                Sql.date(row, "clinic_on"),
                Sql.instant(row, "begins"),
                Sql.instant(row, "ends"),
                row.getInt("places"),
                new Words(row.getString("place_zh"), row.getString("place_en")));
    }

    static BookedAppointment appointment(ResultSet row, int number) throws SQLException {
        var id = new AppointmentId(Sql.uuid(row, "id"));
        return new BookedAppointment(
                id,
                new SlotId(Sql.uuid(row, "slot_id")),
                new SessionId(Sql.uuid(row, "session_id")),
                new InstitutionId(Sql.uuid(row, "institution_id")),
                new DepartmentId(Sql.uuid(row, "department_id")),
                new PractitionerId(Sql.uuid(row, "practitioner_id")),
                new PersonId(Sql.uuid(row, "patient_id")),
                new PersonId(Sql.uuid(row, "booked_by")),
                Sql.date(row, "clinic_on"),
                Sql.instant(row, "starts_at"),
                Sql.instant(row, "ends_at"),
                Sql.money(row, "price"),
                Sql.money(row, "relief"),
                OfferingMode.valueOf(row.getString("mode")),
                switch (row.getString("state")) {
                    case "HELD" -> BookedAppointment.Standing.HELD;
                    case "CONFIRMED" -> BookedAppointment.Standing.CONFIRMED;
                    default -> BookedAppointment.Standing.ENDED;
                },
                Appointment.code(id),
                new Words(row.getString("place_zh"), row.getString("place_en")));
    }
}
