package org.xinglin.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.rulebook.Scope;

/** Whom a person may ask for care for: themselves and the children they act for. */
@Repository
class Household {
    private final JdbcClient jdbc;
    private final Rulebook rulebook;
    private final Agents agents;
    private final Clock clock;

    Household(JdbcClient jdbc, Rulebook rulebook, Agents agents, Clock clock) {
        this.jdbc = jdbc;
        this.rulebook = rulebook;
        this.agents = agents;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param relation {@code self}, or what the signed-in person is to the child: mother, father, grandparent,
     *     other_guardian; {@code represented} for an adult who granted the errand
     * @param years full years of age; absent while the birth date is unknown
     * @param months full months beyond the years, as ages of small children are told
     * @param guardianPresent whether the child is so young that the guardian has to be present (DX-06)
     */
    record FamilyMember(
            PersonId personId,
            String name,
            String relation,
            Sex sex,
            @Nullable LocalDate bornOn,
            @Nullable Integer years,
            @Nullable Integer months,
            boolean verified,
            @Nullable String maskedResidentId,
            boolean guardianPresent) {}

    /**
     * The person first, then the children, oldest first, then the adults one is an agent of.
     *
     * @param errand what somebody is looked for; without one nobody is represented
     */
    List<FamilyMember> of(PersonId person, @Nullable Errand errand) {
        List<PersonId> represented = errand == null ? List.of() : agents.principalsOf(person, errand);
        Instant now = clock.instant();
        LocalDate today = ChinaTime.dateOf(now);
        RulesInForce rules = rulebook.rulesInForce(now, Scope.NATION);
        LocalDate adultBirth = today.minusYears(rules.number("ID-10", "actsThroughGuardianUnder"));
        int present = rules.number("ID-10", "guardianPresentUnder");
        return jdbc.sql("""
                select p.id, p.name, 'SELF' as relation, p.sex, p.born_on, p.verified_at, p.resident_id_masked, 0 as place
                from identity.person p where p.id = :person
                union all
                select distinct on (p.id) p.id, p.name, g.relation, p.sex, p.born_on, p.verified_at, p.resident_id_masked, 1
                from identity.guardianship g
                  join identity.person w on w.id = g.ward_id join identity.person p on p.id = coalesce(w.joined_to, w.id)
                where g.guardian_id = :person and g.ended_at is null and g.proven_at is not null and p.born_on > :adultBirth
                union all
                select p.id, p.name, 'REPRESENTED', p.sex, p.born_on, p.verified_at, p.resident_id_masked, 2
                from identity.person p where p.id = any (cast(:represented as uuid[]))
                order by place, born_on, id
                """)
                .param("person", person.value())
                .param("adultBirth", adultBirth)
                .param(
                        "represented",
                        represented.stream().map(PersonId::toString).toArray(String[]::new))
                .query((row, number) -> member(row, today, present))
                .list();
    }

    private static FamilyMember member(ResultSet row, LocalDate today, int present) throws SQLException {
        LocalDate bornOn = Sql.dateOrNull(row, "born_on");
        Period age = bornOn == null ? null : Period.between(bornOn, today);
        return new FamilyMember(
                new PersonId(Sql.uuid(row, "id")),
                row.getString("name"),
                row.getString("relation").toLowerCase(Locale.ROOT),
                Sex.valueOf(row.getString("sex")),
                bornOn,
                age == null ? null : age.getYears(),
                age == null ? null : age.getMonths(),
                row.getTimestamp("verified_at") != null,
                row.getString("resident_id_masked"),
                age != null && age.getYears() < present);
    }
}
