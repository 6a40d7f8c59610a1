package org.xinglin.scheduling;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Sql;

/**
 * The one way an appointment's place becomes free again, however it ended. Runs in the transaction that withdrew or
 * refunded the bill: locks go bill, appointment, slot.
 */
@Component
class Freeing {
    private final JdbcClient jdbc;

    Freeing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives the place back to the slot; false when the appointment had ended before. */
    boolean free(AppointmentId id, boolean lapsed, String reason, Instant at) {
        return jdbc.sql("""
                with ended as (
                  update scheduling.appointment set state = :state, ended_at = :at, end_reason = :reason
                  where id = :id and state in ('HELD', 'CONFIRMED')
                  returning slot_id
                )
                update scheduling.slot s set taken = taken - 1 from ended where s.id = ended.slot_id
                """)
                        .param("id", id.value())
                        .param("state", lapsed ? "LAPSED" : "CANCELLED")
                        .param("reason", reason)
                        .param("at", Sql.timestamp(at))
                        .update()
                == 1;
    }
}
