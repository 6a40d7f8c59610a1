package org.xinglin.factor;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.vault.SealedRows;
import org.xinglin.vault.Secrets;

/** The table of second factors; each statement stands alone, because a wrong try must be counted though refused. */
@Repository
class Factors implements SealedRows {
    private final JdbcClient jdbc;
    private final Secrets secrets;

    Factors(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    Optional<Instant> confirmedAt(PersonId person) {
        return jdbc.sql("select confirmed_at from factor.factor where person_id = :person and confirmed_at is not null")
                .param("person", person.value())
                .query((row, n) -> Sql.instant(row, "confirmed_at"))
                .optional();
    }

    Set<PersonId> among(Collection<PersonId> people) {
        return Set.copyOf(jdbc.sql("""
                select person_id from factor.factor
                where person_id = any (cast(:people as uuid[])) and confirmed_at is not null
                """)
                .param("people", people.stream().map(PersonId::toString).toArray(String[]::new))
                .query((row, n) -> new PersonId(Sql.uuid(row, "person_id")))
                .list());
    }

    /** Replaces a secret that was never confirmed; false when one is in force. */
    boolean put(PersonId person, byte[] secret, Instant at) {
        return jdbc.sql("""
                insert into factor.factor as f (person_id, secret, made_at) values (:person, :secret, :at)
                on conflict (person_id) do update set secret = excluded.secret, made_at = excluded.made_at, last_step = 0
                where f.confirmed_at is null
                """)
                        .param("person", person.value())
                        .param("secret", secrets.seal(secret, owner(person)))
                        .param("at", Sql.timestamp(at))
                        .update()
                == 1;
    }

    Optional<byte[]> unconfirmed(PersonId person) {
        return jdbc.sql("select secret from factor.factor where person_id = :person and confirmed_at is null")
                .param("person", person.value())
                .query((row, n) -> secrets.open(row.getBytes("secret"), owner(person)))
                .optional();
    }

    boolean confirm(PersonId person, long step, Instant at) {
        return jdbc.sql("""
                update factor.factor set confirmed_at = :at, last_step = :step, failures = 0, locked_until = null
                where person_id = :person and confirmed_at is null
                """)
                        .param("person", person.value())
                        .param("step", step)
                        .param("at", Sql.timestamp(at))
                        .update()
                == 1;
    }

    /** Counts a try before it is looked at, so that guesses in parallel share the same few; empty while locked. */
    Optional<byte[]> tried(PersonId person, Instant now, RulesInForce rules) {
        return jdbc.sql("""
                update factor.factor
                set failures = case when locked_until is null then failures + 1 else 1 end,
                    locked_until = case when locked_until is null and failures + 1 >= :failures then cast(:until as timestamptz) end
                where person_id = :person and confirmed_at is not null and (locked_until is null or locked_until <= :now)
                returning secret
                """)
                .param("person", person.value())
                .param("now", Sql.timestamp(now))
                .param("failures", rules.number("XL-FACTOR", "failures"))
                .param("until", Sql.timestamp(now.plus(rules.duration("XL-FACTOR", "lockFor"))))
                .query((row, n) -> secrets.open(row.getBytes("secret"), owner(person)))
                .optional();
    }

    Optional<Instant> lockedUntil(PersonId person) {
        return jdbc.sql("select locked_until from factor.factor where person_id = :person and locked_until is not null")
                .param("person", person.value())
                .query((row, n) -> Sql.instant(row, "locked_until"))
                .optional();
    }

    /** A code is good once: whoever reads it over a shoulder comes too late. */
    boolean accept(PersonId person, long step) {
        return jdbc.sql("""
                update factor.factor set last_step = :step, failures = 0, locked_until = null
                where person_id = :person and last_step < :step
                """).param("person", person.value()).param("step", step).update() == 1;
    }

    boolean use(PersonId person, RecoveryCode code, Instant at) {
        return jdbc.sql("""
                with used as (
                  update factor.recovery_code set used_at = :at
                  where person_id = :person and digest = :digest and used_at is null returning person_id)
                update factor.factor f set failures = 0, locked_until = null from used where f.person_id = used.person_id
                """)
                        .param("person", person.value())
                        .param("digest", digest(person, code))
                        .param("at", Sql.timestamp(at))
                        .update()
                == 1;
    }

    /** The new codes stand instead of all earlier ones. */
    void replaceCodes(PersonId person, List<RecoveryCode> codes) {
        jdbc.sql("delete from factor.recovery_code where person_id = :person")
                .param("person", person.value())
                .update();
        for (RecoveryCode code : codes) {
            jdbc.sql("insert into factor.recovery_code (person_id, digest) values (:person, :digest)")
                    .param("person", person.value())
                    .param("digest", digest(person, code))
                    .update();
        }
    }

    int codesLeft(PersonId person) {
        return jdbc.sql("select count(*) from factor.recovery_code where person_id = :person and used_at is null")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    boolean remove(PersonId person) {
        jdbc.sql("delete from factor.step_up where person_id = :person")
                .param("person", person.value())
                .update();
        return jdbc.sql("delete from factor.factor where person_id = :person")
                        .param("person", person.value())
                        .update()
                == 1;
    }

    void steppedUp(UUID session, PersonId person, Instant at) {
        jdbc.sql("""
                insert into factor.step_up (session_id, person_id, proven_at) values (:session, :person, :at)
                on conflict (session_id) do update set proven_at = excluded.proven_at
                """)
                .param("session", session)
                .param("person", person.value())
                .param("at", Sql.timestamp(at))
                .update();
    }

    Optional<Instant> steppedUpAt(UUID session) {
        return jdbc.sql("select proven_at from factor.step_up where session_id = :session")
                .param("session", session)
                .query((row, n) -> Sql.instant(row, "proven_at"))
                .optional();
    }

    void forgetStepUpsBefore(Instant at) {
        jdbc.sql("delete from factor.step_up where proven_at < :at")
                .param("at", Sql.timestamp(at))
                .update();
    }

    @Override
    public String title() {
        return "second factors";
    }

    /** One row a member of staff who has one: few enough to be read at once. */
    @Override
    public long renew() {
        record Row(PersonId person, byte[] secret) {}
        return jdbc
                .sql("select person_id, secret from factor.factor")
                .query((row, n) -> new Row(new PersonId(Sql.uuid(row, "person_id")), row.getBytes("secret")))
                .list()
                .stream()
                .filter(row -> !secrets.current(row.secret()))
                .mapToInt(row -> jdbc.sql(
                                "update factor.factor set secret = :anew where person_id = :person and secret = :before")
                        .param(
                                "anew",
                                secrets.seal(secrets.open(row.secret(), owner(row.person())), owner(row.person())))
                        .param("person", row.person().value())
                        .param("before", row.secret())
                        .update())
                .sum();
    }

    private byte[] digest(PersonId person, RecoveryCode code) {
        return secrets.digest("recovery-code", person + "\n" + code.text());
    }

    private static byte[] owner(PersonId person) {
        return ("second-factor/" + person).getBytes(StandardCharsets.UTF_8);
    }
}
