package org.xinglin.audit;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** Writes the log. An entry joins the transaction that is open, so that what is undone was never logged as done. */
@Component
public class AuditLog {
    private final JdbcClient jdbc;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Records that somebody read or did something.
     *
     * @param action what, as {@code noun.verb}: {@code record.read}, {@code appointment.hold}
     * @param item the kind of thing, such as {@code appointment}
     * @param patient whose data it is; null when it is nobody's
     * @param purpose why, as a word of the product: {@code treatment}, {@code own}, {@code administration}
     */
    public void granted(
            Caller who, String action, String item, UUID itemId, @Nullable PersonId patient, String purpose) {
        insert(who, action, item, itemId, patient, purpose, null);
    }

    /** Records that a timer or another part of the system itself did something. */
    public void system(String action, String item, UUID itemId, @Nullable PersonId patient) {
        insert(null, action, item, itemId, patient, "system", null);
    }

    /** Records a refusal in a transaction of its own, because the refused one is undone. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(@Nullable Caller who, String action, @Nullable String rule, String code) {
        insert(who, action, "request", null, null, rule == null ? "" : rule, code);
    }

    private void insert(
            @Nullable Caller who,
            String action,
            String item,
            @Nullable UUID itemId,
            @Nullable PersonId patient,
            String purpose,
            @Nullable String refusal) {
        jdbc.sql("""
                insert into audit.entry (at, person_id, session_id, roles, institution_id, source, action, item, item_id, patient_id, purpose, refusal)
                values (:at, :person, :session, :roles, :institution, :source, :action, :item, :itemId, :patient, :purpose, :refusal)
                """)
                .param("at", Sql.timestamp(clock.instant()))
                .param("person", who == null ? null : who.person().value())
                .param("session", who == null ? null : who.session())
                .param(
                        "roles",
                        who == null
                                ? ""
                                : who.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .param("institution", who == null ? null : who.institution())
                .param("source", who == null ? "" : who.source())
                .param("action", action)
                .param("item", item)
                .param("itemId", itemId)
                .param("patient", patient == null ? null : patient.value())
                .param("purpose", purpose)
                .param("refusal", refusal)
                .update();
    }
}
