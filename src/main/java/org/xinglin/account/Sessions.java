package org.xinglin.account;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.kernel.Sql;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** Sessions as the database keeps them; tokens are made from here and believed for a while without it. */
@Repository
class Sessions {
    private static final String OF_SESSION = """
            select s.id, s.person_id, s.staff, s.expires_at, a.roles, a.institution_id, a.authority
            from account.session s join account.account a on a.person_id = s.person_id
            where s.id = :id and s.ended_at is null and a.suspended_at is null
            """;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Rulebook rulebook;
    private final Clock clock;

    Sessions(JdbcClient jdbc, Ids ids, Rulebook rulebook, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /**
     * Opens a session; staff prove themselves by signing in.
     *
     * @param staff a session of staff carries their working roles, any other only the patient's, so that a phone code
     *     never opens the workstation
     */
    SessionToken open(PersonId person, boolean staff, Arrival from) {
        Instant now = clock.instant();
        UUID id = ids.next();
        var lifetime = rulebook.rulesInForce(now, Scope.NATION).duration("XL-SESSION", staff ? "staff" : "patient");
        jdbc.sql("""
                insert into account.session (id, person_id, staff, source, device, opened_at, seen_at, expires_at)
                values (:id, :person, :staff, :source, :device, :at, :at, :expires)
                """)
                .param("id", id)
                .param("person", person.value())
                .param("staff", staff)
                .param("source", from.source())
                .param("device", from.device())
                .param("at", Sql.timestamp(now))
                .param("expires", Sql.timestamp(now.plus(lifetime)))
                .update();
        return token(id).orElseThrow(AccountSuspended::new).provenAt(staff ? now : Instant.EPOCH);
    }

    /** What the database says about a session now; empty when it ended or its person is suspended. */
    Optional<SessionToken> token(UUID session) {
        return jdbc.sql(OF_SESSION).param("id", session).query(this::read).optional();
    }

    /** Told once an hour, when the token is renewed. */
    void seen(UUID session) {
        jdbc.sql("update account.session set seen_at = :at where id = :id")
                .param("at", Sql.timestamp(clock.instant()))
                .param("id", session)
                .update();
    }

    @Transactional
    public void end(UUID session) {
        jdbc.sql("""
                with ended as (
                  update account.session set ended_at = :at where id = :id and ended_at is null returning id),
                told as (insert into account.revocation (session_id) select id from ended)
                select pg_notify('account_revocation', '')
                """)
                .param("id", session)
                .param("at", Sql.timestamp(clock.instant()))
                .query((row, number) -> true)
                .list();
    }

    private SessionToken read(ResultSet row, int number) throws SQLException {
        boolean staff = row.getBoolean("staff");
        return new SessionToken(
                Sql.uuid(row, "id"),
                new PersonId(Sql.uuid(row, "person_id")),
                roles(row.getArray("roles"), staff),
                staff ? Sql.uuidOrNull(row, "institution_id") : null,
                row.getInt("authority"),
                clock.instant(),
                Sql.instant(row, "expires_at"),
                Instant.EPOCH);
    }

    private static Set<Role> roles(Array roles, boolean staff) throws SQLException {
        return Arrays.stream((String[]) roles.getArray())
                .map(Role::valueOf)
                .filter(role -> staff != (role == Role.PATIENT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
