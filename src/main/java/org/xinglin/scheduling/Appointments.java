package org.xinglin.scheduling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.identity.Selves;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** Appointments as they stand. */
@Repository
class Appointments {
    private static final String SELECT = """
            select id, slot_id, institution_id, department_id, practitioner_id, patient_id, booked_by, clinic_on, starts_at, ends_at,
              price, relief, state, held_until, confirmed_at, ended_at, end_reason
            from scheduling.appointment
            """;

    private final JdbcClient jdbc;
    private final Selves selves;

    Appointments(JdbcClient jdbc, Selves selves) {
        this.jdbc = jdbc;
        this.selves = selves;
    }

    /** Rejects {@code scheduling.no-such-appointment}. */
    public Appointment require(AppointmentId id) {
        return find(id).orElseThrow(() -> new NotFound("scheduling.no-such-appointment"));
    }

    /** Waits until nobody else changes it. */
    Appointment lock(AppointmentId id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id.value())
                .query(Appointments::appointment)
                .single();
    }

    public Optional<Appointment> find(AppointmentId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(Appointments::appointment)
                .optional();
    }

    /** What an intent made before. */
    Optional<Appointment> madeBy(PersonId bookedBy, IdempotencyKey key) {
        return jdbc.sql(SELECT + "where booked_by = :person and idempotency_key = :key")
                .param("person", bookedBy.value())
                .param("key", key.value())
                .query(Appointments::appointment)
                .optional();
    }

    /** What somebody booked or is booked for: what stands and is to come first, nearest first, then the rest. */
    List<Appointment> concerning(PersonId person, Instant at, int limit) {
        return jdbc.sql(SELECT + """
                where (patient_id = any (cast(:people as uuid[])) or booked_by = any (cast(:people as uuid[])))
                order by not (state in ('HELD', 'CONFIRMED') and ends_at > :at), abs(extract(epoch from starts_at - :at)) limit :limit
                """)
                .param("people", selves.of(person))
                .param("at", Sql.timestamp(at))
                .param("limit", limit)
                .query(Appointments::appointment)
                .list();
    }

    List<Appointment> confirmedOn(PractitionerId practitioner, LocalDate on) {
        return jdbc.sql(
                        SELECT
                                + "where practitioner_id = :practitioner and clinic_on = :on and state = 'CONFIRMED' order by starts_at, id")
                .param("practitioner", practitioner.value())
                .param("on", on)
                .query(Appointments::appointment)
                .list();
    }

    /** The next appointments to lapse. */
    List<Appointment> overdue(Instant at, int limit) {
        return jdbc.sql(SELECT + "where state = 'HELD' and held_until <= :at order by held_until limit :limit")
                .param("at", Sql.timestamp(at))
                .param("limit", limit)
                .query(Appointments::appointment)
                .list();
    }

    static Appointment appointment(ResultSet row, int number) throws SQLException {
        return new Appointment(
                new AppointmentId(Sql.uuid(row, "id")),
                new SlotId(Sql.uuid(row, "slot_id")),
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
                state(row));
    }

    private static AppointmentState state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "HELD" -> new AppointmentState.Held(Sql.instant(row, "held_until"));
            case "CONFIRMED" -> new AppointmentState.Confirmed(Sql.instant(row, "confirmed_at"));
            case "LAPSED" -> new AppointmentState.Lapsed(Sql.instant(row, "ended_at"));
            default -> new AppointmentState.Cancelled(Sql.instant(row, "ended_at"), row.getString("end_reason"));
        };
    }
}
