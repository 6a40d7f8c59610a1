package org.xinglin.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.identity.Errand;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Phone;
import org.xinglin.kernel.Sql;
import org.xinglin.vault.Secrets;

/** The table of mandates. */
@Repository
class Mandates {
    private static final String COLUMNS =
            "id, principal_id, agent_id, agent_name, relation, errands, state, granted_at, until_at";

    private final JdbcClient jdbc;
    private final Secrets secrets;

    Mandates(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /** False when one for this phone is offered or stands already. */
    boolean insert(Mandate mandate, Phone agent) {
        return jdbc.sql("""
                insert into agency.mandate
                  (id, principal_id, agent_phone_digest, agent_name, relation, errands, state, granted_at, until_at)
                values (:id, :principal, :digest, :name, :tie, :errands, 'OFFERED', :at, :until)
                on conflict do nothing
                """)
                        .param("id", mandate.id())
                        .param("principal", mandate.principal().value())
                        .param("digest", digest(agent))
                        .param("name", mandate.agentName())
                        .param("tie", mandate.tie().name())
                        .param("errands", names(mandate.errands()))
                        .param("at", Sql.timestamp(mandate.grantedAt()))
                        .param("until", Sql.timestamp(mandate.until()))
                        .update()
                == 1;
    }

    List<Mandate> grantedBy(PersonId principal, Instant now) {
        return jdbc.sql("""
                select %s from agency.mandate
                where principal_id = :person and state in ('OFFERED', 'STANDING') and until_at > :now
                order by id desc
                """.formatted(COLUMNS))
                .param("person", principal.value())
                .param("now", Sql.timestamp(now))
                .query(Mandates::mandate)
                .list();
    }

    List<Mandate> heldBy(PersonId agent, Instant now) {
        return jdbc.sql("""
                select %s from agency.mandate
                where agent_id = :person and state = 'STANDING' and until_at > :now order by id
                """.formatted(COLUMNS))
                .param("person", agent.value())
                .param("now", Sql.timestamp(now))
                .query(Mandates::mandate)
                .list();
    }

    List<Mandate> offeredTo(Phone phone, Instant now) {
        return jdbc.sql("""
                select %s from agency.mandate
                where agent_phone_digest = :digest and state = 'OFFERED' and until_at > :now order by id
                """.formatted(COLUMNS))
                .param("digest", digest(phone))
                .param("now", Sql.timestamp(now))
                .query(Mandates::mandate)
                .list();
    }

    /** The one an agent acts on. */
    Optional<Mandate> standing(PersonId agent, PersonId principal, Instant now) {
        return jdbc.sql("""
                select %s from agency.mandate
                where agent_id = :agent and principal_id = :principal and state = 'STANDING' and until_at > :now
                order by id desc limit 1
                """.formatted(COLUMNS))
                .param("agent", agent.value())
                .param("principal", principal.value())
                .param("now", Sql.timestamp(now))
                .query(Mandates::mandate)
                .optional();
    }

    /** The invited takes it up; false when it was answered or ended meanwhile. */
    boolean takeUp(UUID id, PersonId agent, Instant at) {
        return jdbc.sql("""
                update agency.mandate set state = 'STANDING', agent_id = :agent, taken_up_at = :at
                where id = :id and state = 'OFFERED'
                """)
                        .param("id", id)
                        .param("agent", agent.value())
                        .param("at", Sql.timestamp(at))
                        .update()
                == 1;
    }

    boolean decline(UUID id, Instant at) {
        return jdbc.sql(
                                "update agency.mandate set state = 'DECLINED', ended_at = :at where id = :id and state = 'OFFERED'")
                        .param("id", id)
                        .param("at", Sql.timestamp(at))
                        .update()
                == 1;
    }

    /** Either side may at any time; returns the person concerned, empty for a stranger's or an ended one. */
    Optional<PersonId> end(UUID id, PersonId by, Instant at) {
        return jdbc.sql("""
                update agency.mandate set state = 'ENDED', ended_at = :at, ended_by = :by
                where id = :id and state in ('OFFERED', 'STANDING') and (principal_id = :by or agent_id = :by)
                returning principal_id
                """)
                .param("id", id)
                .param("by", by.value())
                .param("at", Sql.timestamp(at))
                .query((row, n) -> new PersonId(Sql.uuid(row, "principal_id")))
                .optional();
    }

    boolean change(UUID id, PersonId principal, Set<Errand> errands) {
        return jdbc.sql("""
                update agency.mandate set errands = :errands
                where id = :id and principal_id = :principal and state in ('OFFERED', 'STANDING')
                """)
                        .param("id", id)
                        .param("principal", principal.value())
                        .param("errands", names(errands))
                        .update()
                == 1;
    }

    private static String[] names(Set<Errand> errands) {
        return errands.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private byte[] digest(Phone phone) {
        return secrets.digest("agent-phone", phone.digits());
    }

    private static Mandate mandate(ResultSet row, int number) throws SQLException {
        @Nullable UUID agent = Sql.uuidOrNull(row, "agent_id");
        return new Mandate(
                Sql.uuid(row, "id"),
                new PersonId(Sql.uuid(row, "principal_id")),
                agent == null ? null : new PersonId(agent),
                row.getString("agent_name"),
                Tie.valueOf(row.getString("relation")),
                Arrays.stream((String[]) row.getArray("errands").getArray())
                        .map(Errand::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                MandateState.valueOf(row.getString("state")),
                Sql.instant(row, "granted_at"),
                Sql.instant(row, "until_at"));
    }
}
