package org.xinglin.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/**
 * Who acts for whom: everybody for themselves, guardians who proved it for children until they come of age, agents for adults within what
 * those granted (ID-10).
 */
@Component
public class Guardians {
    private final JdbcClient jdbc;
    private final Rulebook rulebook;
    private final Agents agents;
    private final Selves selves;
    private final Clock clock;

    Guardians(JdbcClient jdbc, Rulebook rulebook, Agents agents, Selves selves, Clock clock) {
        this.jdbc = jdbc;
        this.rulebook = rulebook;
        this.agents = agents;
        this.selves = selves;
        this.clock = clock;
    }

    /** Refuses like an unknown person, so that nobody learns whom the system knows; free of the database for oneself. */
    public void requireMayActFor(Caller caller, PersonId patient) {
        if (!mayActFor(caller.person(), patient)) {
            throw new NotFound("identity.no-such-person", patient);
        }
    }

    /** The same, and agents to whom the person granted the errand. */
    public void requireMayActFor(Caller caller, PersonId patient, Errand errand) {
        if (!mayActFor(caller.person(), patient, errand)) {
            throw new NotFound("identity.no-such-person", patient);
        }
    }

    /** Oneself, a guardian, or an agent to whom the person granted the errand; free of the database for oneself. */
    public boolean mayActFor(PersonId actor, PersonId patient, Errand errand) {
        return mayActFor(actor, patient) || agents.mayAct(actor, patient, errand);
    }

    /** Those of the patients for whom {@link #mayActFor} holds; each is asked about once. */
    public Set<PersonId> actedFor(PersonId actor, Stream<PersonId> patients, Errand errand) {
        return patients.distinct().filter(p -> mayActFor(actor, p, errand)).collect(Collectors.toSet());
    }

    /** Before a risky errand is done: an agent needs the person's own yes, used up by this; others pass. */
    public void requireConfirmed(Caller caller, PersonId patient, Errand errand) {
        if (errand.risky() && !mayActFor(caller.person(), patient)) {
            agents.requireConfirmed(caller, patient, errand);
        }
    }

    /** As what somebody acts, in the words of the log; only for who may. */
    public String capacityOf(PersonId actor, PersonId patient) {
        if (actor.equals(patient)) {
            return "own";
        }
        if (!mayActFor(actor, patient)) {
            return "agent";
        }
        return selves.survivorOf(actor).equals(selves.survivorOf(patient)) ? "own" : "guardian";
    }

    /** Oneself or a guardian: what agents may do is asked with the errand. */
    public boolean mayActFor(PersonId actor, PersonId patient) {
        return actor.equals(patient)
                || jdbc.sql("""
                        select true
                        from identity.guardianship g join identity.person ward on ward.id = g.ward_id
                        where g.guardian_id = :guardian and g.ward_id = :ward and g.ended_at is null and g.proven_at is not null
                          and ward.born_on > :adultBirth
                        """)
                        .param("guardian", actor.value())
                        .param("ward", patient.value())
                        .param("adultBirth", bornBeforeIsAdult())
                        .query(Boolean.class)
                        .optional()
                        .isPresent()
                || mayActForOneOf(actor, patient);
    }

    /** What was recorded under another id of the same human is theirs, and their guardian's. */
    private boolean mayActForOneOf(PersonId actor, PersonId patient) {
        return jdbc.sql("""
                with me as (select coalesce(joined_to, id) as id from identity.person where id = :ward),
                same as (
                  select p.id, p.born_on from me join identity.person p on p.id = me.id or p.joined_to = me.id
                  where exists (select from identity.person j where j.joined_to = me.id))
                select true from same
                where same.id = :actor or exists (
                  select from identity.guardianship g
                  where g.guardian_id = :actor and g.ward_id = same.id and g.ended_at is null and g.proven_at is not null
                    and same.born_on > :adultBirth)
                limit 1
                """)
                .param("ward", patient.value())
                .param("actor", actor.value())
                .param("adultBirth", bornBeforeIsAdult())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /** The guardian declared first, of a patient who is not of age; empty for adults. */
    public Optional<PersonId> guardianOf(PersonId patient) {
        return jdbc.sql("""
                select g.guardian_id
                from identity.guardianship g join identity.person ward on ward.id = g.ward_id
                where g.ward_id = :ward and g.ended_at is null and g.proven_at is not null and ward.born_on > :adultBirth
                order by g.declared_at, g.guardian_id limit 1
                """)
                .param("ward", patient.value())
                .param("adultBirth", bornBeforeIsAdult())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** As {@link #guardianOf}, of many; who has none is missing. */
    public Map<PersonId, PersonId> guardiansOf(Collection<PersonId> patients) {
        return jdbc
                .sql("""
                        select distinct on (g.ward_id) g.ward_id, g.guardian_id
                        from identity.guardianship g join identity.person ward on ward.id = g.ward_id
                        where g.ward_id = any (cast(:wards as uuid[])) and g.ended_at is null and g.proven_at is not null and ward.born_on > :adultBirth
                        order by g.ward_id, g.declared_at, g.guardian_id
                        """)
                .param("wards", Sql.texts(patients))
                .param("adultBirth", bornBeforeIsAdult())
                .query((row, n) ->
                        Map.entry(new PersonId(Sql.uuid(row, "ward_id")), new PersonId(Sql.uuid(row, "guardian_id"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private LocalDate bornBeforeIsAdult() {
        var now = clock.instant();
        int age = rulebook.rulesInForce(now, Scope.NATION).number("ID-10", "actsThroughGuardianUnder");
        return ChinaTime.dateOf(now).minusYears(age);
    }
}
