package org.xinglin.rebooking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.scheduling.AppointmentId;

/** What leaves did to appointments, as it stands. */
@Repository
class Displacements {
    private static final String SELECT = """
            select leave_id, appointment_id, patient_id, practitioner_id, starts_at, state, refund, answer_by, at from rebooking.displacement
            """;
    private final JdbcClient jdbc;

    Displacements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when this leave dealt with the appointment before; an earlier leave's open question is overtaken. */
    boolean add(Displacement d) {
        jdbc.sql(
                        "update rebooking.displacement set state = 'OVERTAKEN' where appointment_id = :appointment and state = 'MOVED' and leave_id <> :leave")
                .param("appointment", d.appointment().value())
                .param("leave", d.leave().value())
                .update();
        return jdbc.sql("""
                insert into rebooking.displacement (leave_id, appointment_id, patient_id, practitioner_id, starts_at, state, refund, answer_by, at)
                values (:leave, :appointment, :patient, :practitioner, :starts, :state, :refund, :answerBy, :at)
                on conflict do nothing
                """)
                        .param("leave", d.leave().value())
                        .param("appointment", d.appointment().value())
                        .param("patient", d.patient().value())
                        .param("practitioner", d.practitioner().value())
                        .param("starts", Sql.timestamp(d.startsAt()))
                        .param("state", d.state().name())
                        .param("refund", d.refund().yuan())
                        .param("answerBy", d.answerBy() == null ? null : Sql.timestamp(d.answerBy()))
                        .param("at", Sql.timestamp(d.at()))
                        .update()
                == 1;
    }

    /** Writes what went back, which is known only after the row decided that nobody else does it. */
    void refunded(Displacement d, Money refund) {
        jdbc.sql(
                        "update rebooking.displacement set refund = :refund where leave_id = :leave and appointment_id = :appointment")
                .param("refund", refund.yuan())
                .param("leave", d.leave().value())
                .param("appointment", d.appointment().value())
                .update();
    }

    void askedUntil(LeaveId leave, AppointmentId appointment, Instant answerBy) {
        jdbc.sql(
                        "update rebooking.displacement set answer_by = :by where leave_id = :leave and appointment_id = :appointment")
                .param("by", Sql.timestamp(answerBy))
                .param("leave", leave.value())
                .param("appointment", appointment.value())
                .update();
    }

    /** Ends an open question; false when it was answered before. */
    boolean answer(AppointmentId appointment, Displacement.State how, Instant at) {
        return jdbc.sql("""
                update rebooking.displacement set state = :state, answered_at = :at
                where appointment_id = :appointment and state = 'MOVED'
                """)
                        .param("state", how.name())
                        .param("at", Sql.timestamp(at))
                        .param("appointment", appointment.value())
                        .update()
                == 1;
    }

    /** The last one of an appointment. */
    Optional<Displacement> of(AppointmentId appointment) {
        return jdbc.sql(SELECT + "where appointment_id = :appointment order by at desc limit 1")
                .param("appointment", appointment.value())
                .query(Displacements::displacement)
                .optional();
    }

    List<Displacement> of(LeaveId leave) {
        return jdbc.sql(SELECT + "where leave_id = :leave order by at, appointment_id")
                .param("leave", leave.value())
                .query(Displacements::displacement)
                .list();
    }

    /** How many of a leave stand how. */
    Map<Displacement.State, Long> counted(LeaveId leave) {
        return of(leave).stream()
                .map(Displacement::state)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    List<Displacement> overdue(Instant at, int limit) {
        return jdbc.sql(SELECT + "where state = 'MOVED' and answer_by <= :at order by answer_by limit :limit")
                .param("at", Sql.timestamp(at))
                .param("limit", limit)
                .query(Displacements::displacement)
                .list();
    }

    private static Displacement displacement(ResultSet row, int number) throws SQLException {
        return new Displacement(
                new LeaveId(Sql.uuid(row, "leave_id")),
                new AppointmentId(Sql.uuid(row, "appointment_id")),
                new PersonId(Sql.uuid(row, "patient_id")),
                new PractitionerId(Sql.uuid(row, "practitioner_id")),
                Sql.instant(row, "starts_at"),
                Displacement.State.valueOf(row.getString("state")),
                Sql.money(row, "refund"),
                Sql.instantOrNull(row, "answer_by"),
                Sql.instant(row, "at"));
    }
}
