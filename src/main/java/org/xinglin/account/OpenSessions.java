package org.xinglin.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** Where a person is signed in, and how that is ended from afar; every node knows within a second. */
@Repository
public class OpenSessions {
    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final AuditLog audit;
    private final Clock clock;

    OpenSessions(JdbcClient jdbc, Sessions sessions, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A device of the person.
     *
     * @param browser such as {@code CHROME}; {@code OTHER} when it does not say
     * @param system such as {@code ANDROID}
     * @param seenAt when it was last used, to the hour
     * @param current whether the question came from it
     */
    record Device(
            UUID id, String browser, String system, boolean staff, Instant openedAt, Instant seenAt, boolean current) {}

    List<Device> of(Caller who) {
        return jdbc.sql("""
                select id, device, staff, opened_at, coalesce(seen_at, opened_at) as seen_at
                from account.session
                where person_id = :person and ended_at is null and expires_at > :now
                order by coalesce(seen_at, opened_at) desc, id desc limit 50
                """)
                .param("person", who.person().value())
                .param("now", Sql.timestamp(clock.instant()))
                .query((row, n) -> device(row, who))
                .list();
    }

    private static Device device(ResultSet row, Caller who) throws SQLException {
        String[] device = row.getString("device").split("/", 2);
        UUID id = Sql.uuid(row, "id");
        return new Device(
                id,
                device[0],
                device.length > 1 ? device[1] : "OTHER",
                row.getBoolean("staff"),
                Sql.instant(row, "opened_at"),
                Sql.instant(row, "seen_at"),
                id.equals(who.session()));
    }

    /** Refuses somebody else's session like one that is none. */
    @Transactional
    public void end(Caller who, UUID session) {
        boolean own = jdbc.sql("""
                        select exists (select from account.session where id = :id and person_id = :person and ended_at is null)
                        """)
                .param("id", session)
                .param("person", who.person().value())
                .query(Boolean.class)
                .single();
        if (!own) {
            throw new NotFound("account.no-such-session");
        }
        sessions.end(session);
        audit.granted(who, "session.end", "session", session, null, "own");
    }

    /** All but the one that asks. */
    @Transactional
    public int endOthers(Caller who) {
        int ended = endAll(who.person(), who.session());
        audit.granted(who, "session.end-others", "session", who.session(), null, "own");
        return ended;
    }

    /** For whoever takes a person's ways in away; joins the caller's transaction. */
    @Transactional
    public int endAll(PersonId person) {
        return endAll(person, null);
    }

    private int endAll(PersonId person, @Nullable UUID except) {
        return jdbc.sql("""
                with ended as (
                  update account.session set ended_at = :at
                  where person_id = :person and ended_at is null and id <> :except returning id),
                told as (insert into account.revocation (session_id) select id from ended returning session_id)
                select count(*), pg_notify('account_revocation', '') from told
                """)
                .param("at", Sql.timestamp(clock.instant()))
                .param("person", person.value())
                .param("except", except == null ? new UUID(0, 0) : except)
                .query((row, n) -> row.getInt(1))
                .single();
    }
}
