package org.xinglin.recovery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** What was restored, for whom and why; each is logged and told in the same transaction. */
@Repository
class Acts {
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Acts(JdbcClient jdbc, AuditLog audit, ApplicationEventPublisher events, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    record Act(UUID id, RecoveryKind kind, PersonId person, PersonId doneBy, String reason, Instant at) {}

    void keep(Caller who, RecoveryKind kind, PersonId person, String reason) {
        UUID id = ids.next();
        Instant at = clock.instant();
        jdbc.sql("""
                insert into recovery.act (id, kind, person_id, institution_id, done_by, reason, at)
                values (:id, :kind, :person, :institution, :by, :reason, :at)
                """)
                .param("id", id)
                .param("kind", kind.name())
                .param("person", person.value())
                .param("institution", who.institution())
                .param("by", who.person().value())
                .param("reason", reason)
                .param("at", Sql.timestamp(at))
                .update();
        String action =
                switch (kind) {
                    case FACTOR -> "factor.reset";
                    case PASSWORD -> "password.reset";
                    case NUMBER, OWN_NUMBER -> "phone.change";
                };
        String purpose = kind == RecoveryKind.OWN_NUMBER ? "own" : "administration";
        boolean ofStaff = kind == RecoveryKind.FACTOR || kind == RecoveryKind.PASSWORD;
        audit.granted(who, action, "person", person.value(), ofStaff ? null : person, purpose);
        events.publishEvent(new AccessRestored(id, person, kind, at));
    }

    /** Newest first. */
    List<Act> of(@Nullable UUID institution) {
        return jdbc.sql("""
                select id, kind, person_id, done_by, reason, at from recovery.act
                where institution_id is not distinct from cast(:institution as uuid) and kind <> 'OWN_NUMBER'
                order by id desc limit 100
                """)
                .param("institution", institution)
                .query((row, n) -> new Act(
                        Sql.uuid(row, "id"),
                        RecoveryKind.valueOf(row.getString("kind")),
                        new PersonId(Sql.uuid(row, "person_id")),
                        new PersonId(Sql.uuid(row, "done_by")),
                        row.getString("reason"),
                        Sql.instant(row, "at")))
                .list();
    }
}
