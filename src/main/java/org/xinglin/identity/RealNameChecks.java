package org.xinglin.identity;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;
import org.xinglin.vault.Secrets;

/** Runs the outside check and keeps every outcome: result, time and channel (ID-07). */
@Repository
class RealNameChecks {
    private final JdbcClient jdbc;
    private final RealNameGateway service;
    private final Secrets secrets;
    private final Rulebook rulebook;
    private final Ids ids;
    private final Clock clock;
    private final Tries tries;

    RealNameChecks(
            JdbcClient jdbc,
            RealNameGateway service,
            Secrets secrets,
            Rulebook rulebook,
            Ids ids,
            Clock clock,
            Tries tries) {
        this.jdbc = jdbc;
        this.service = service;
        this.secrets = secrets;
        this.rulebook = rulebook;
        this.ids = ids;
        this.clock = clock;
        this.tries = tries;
    }

    /**
     * Refuses unless the service says that both belong together; outside any transaction, because a refused try is kept.
     *
     * @param asker the signed-in person, who has a few tries a day
     */
    void requireMatch(PersonId asker, FullName name, ResidentId id) {
        int perDay = rulebook.rulesInForce(clock.instant(), Scope.NATION).number("ID-07", "triesPerDay");
        UUID check = ids.next();
        tries.begin(check, asker, service.channel(), perDay);
        RealNameGateway.Result result = service.check(name, id);
        jdbc.sql("update identity.real_name_check set result = :result where id = :id")
                .param("result", result.name())
                .param("id", check)
                .update();
        switch (result) {
            case MATCH -> {}
            case MISMATCH -> throw new InvalidInput("identity.name-and-id-differ", "/residentId", "ID-07");
            case UNAVAILABLE -> throw new RealNameServiceAway();
        }
    }

    byte[] seal(ResidentId id, PersonId owner) {
        return secrets.seal(id.number().getBytes(StandardCharsets.US_ASCII), bound(owner));
    }

    ResidentId open(byte[] sealed, PersonId owner) {
        return new ResidentId(new String(secrets.open(sealed, bound(owner)), StandardCharsets.US_ASCII));
    }

    private static byte[] bound(PersonId owner) {
        return owner.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Counts tries under the lock of the person's row, so that tries in parallel are counted too. */
    @Repository
    static class Tries {
        private final JdbcClient jdbc;
        private final Clock clock;

        Tries(JdbcClient jdbc, Clock clock) {
            this.jdbc = jdbc;
            this.clock = clock;
        }

        /** A check the service could not do is no try of the person's. */
        @Transactional
        public void begin(UUID check, PersonId asker, String channel, int perDay) {
            Instant now = clock.instant();
            jdbc.sql("select id from identity.person where id = :person for update")
                    .param("person", asker.value())
                    .query(UUID.class)
                    .single();
            int today = jdbc.sql("""
                    select count(*) from identity.real_name_check
                    where person_id = :person and checked_at >= :midnight and result in ('PENDING', 'MISMATCH')
                    """)
                    .param("person", asker.value())
                    .param(
                            "midnight",
                            Sql.timestamp(ChinaTime.dateOf(now)
                                    .atStartOfDay(ChinaTime.ZONE)
                                    .toInstant()))
                    .query(Integer.class)
                    .single();
            if (today >= perDay) {
                throw new TooManyChecks();
            }
            jdbc.sql("""
                    insert into identity.real_name_check (id, person_id, checked_at, channel, result)
                    values (:id, :person, :at, :channel, 'PENDING')
                    """)
                    .param("id", check)
                    .param("person", asker.value())
                    .param("at", Sql.timestamp(now))
                    .param("channel", channel)
                    .update();
        }
    }
}
