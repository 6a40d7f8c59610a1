package org.xinglin.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** Who says to be whose guardian, and of whom it was proven; without proof there is no right over the child (ID-10). */
@Repository
public class Guardianships {
    private static final String SELECT = """
            select g.ward_id, w.name, g.relation, g.proven_at is not null as proven
            from identity.guardianship g join identity.person w on w.id = g.ward_id
            where g.guardian_id = :guardian and g.ended_at is null and w.born_on > :adultBirth
            """;

    private final JdbcClient jdbc;
    private final Rulebook rulebook;
    private final Clock clock;

    Guardianships(JdbcClient jdbc, Rulebook rulebook, Clock clock) {
        this.jdbc = jdbc;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /**
     * Lasts until it is ended or the child comes of age.
     *
     * @param relation {@code MOTHER}, {@code FATHER}, {@code GRANDPARENT} or {@code OTHER_GUARDIAN}
     */
    public record Claim(PersonId ward, String name, String relation, boolean proven) {}

    /** Those without proof first. */
    public List<Claim> of(PersonId guardian) {
        return claims(SELECT + "order by g.proven_at is not null, g.declared_at, g.ward_id", guardian)
                .query((row, n) -> new Claim(
                        new PersonId(Sql.uuid(row, "ward_id")),
                        row.getString("name"),
                        row.getString("relation"),
                        row.getBoolean("proven")))
                .list();
    }

    public Optional<Claim> find(PersonId guardian, PersonId ward) {
        return of(guardian).stream().filter(c -> c.ward().equals(ward)).findFirst();
    }

    /** From now on the guardian acts for the child; false when the claim was ended meanwhile. */
    public boolean prove(PersonId guardian, PersonId ward, Instant at) {
        return jdbc.sql("""
                update identity.guardianship set proven_at = coalesce(proven_at, :at)
                where guardian_id = :guardian and ward_id = :ward and ended_at is null
                """)
                        .param("guardian", guardian.value())
                        .param("ward", ward.value())
                        .param("at", Sql.timestamp(at))
                        .update()
                > 0;
    }

    private JdbcClient.StatementSpec claims(String sql, PersonId guardian) {
        Instant now = clock.instant();
        int age = rulebook.rulesInForce(now, Scope.NATION).number("ID-10", "actsThroughGuardianUnder");
        LocalDate adultBirth = ChinaTime.dateOf(now).minusYears(age);
        return jdbc.sql(sql).param("guardian", guardian.value()).param("adultBirth", adultBirth);
    }
}
