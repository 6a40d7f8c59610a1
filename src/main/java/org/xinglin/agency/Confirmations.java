package org.xinglin.agency;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.identity.Errand;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** What waits for a person's yes, and the yes until it is used up. */
@Repository
class Confirmations {
    private final JdbcClient jdbc;

    Confirmations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Asked(UUID mandate, PersonId principal, Errand errand) {}

    /** Kept though the act that asked is refused and undone. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void ask(UUID mandate, Errand errand, Instant at) {
        jdbc.sql("""
                insert into agency.confirmation (mandate_id, errand, asked_at) values (:mandate, :errand, :at)
                on conflict (mandate_id, errand) do update set asked_at = excluded.asked_at
                """)
                .param("mandate", mandate)
                .param("errand", errand.name())
                .param("at", Sql.timestamp(at))
                .update();
    }

    /** The agent's newest question that has no answer yet. */
    Optional<Asked> newest(PersonId agent, Instant now, Duration open) {
        return jdbc.sql("""
                select m.id, m.principal_id, c.errand
                from agency.confirmation c join agency.mandate m on m.id = c.mandate_id
                where m.agent_id = :agent and m.state = 'STANDING' and m.until_at > :now and c.asked_at > :since
                order by c.asked_at desc limit 1
                """)
                .param("agent", agent.value())
                .param("now", Sql.timestamp(now))
                .param("since", Sql.timestamp(now.minus(open)))
                .query((row, n) -> new Asked(
                        Sql.uuid(row, "id"),
                        new PersonId(Sql.uuid(row, "principal_id")),
                        Errand.valueOf(row.getString("errand"))))
                .optional();
    }

    void confirm(UUID mandate, Errand errand, Instant at) {
        jdbc.sql("update agency.confirmation set confirmed_at = :at where mandate_id = :mandate and errand = :errand")
                .param("mandate", mandate)
                .param("errand", errand.name())
                .param("at", Sql.timestamp(at))
                .update();
    }

    /** One yes is one act, however often and fast it is tried; undone with the act. */
    boolean use(UUID mandate, Errand errand, Instant now, Duration holds) {
        return jdbc.sql("""
                update agency.confirmation set confirmed_at = null
                where mandate_id = :mandate and errand = :errand and confirmed_at > :since
                """)
                        .param("mandate", mandate)
                        .param("errand", errand.name())
                        .param("since", Sql.timestamp(now.minus(holds)))
                        .update()
                == 1;
    }
}
