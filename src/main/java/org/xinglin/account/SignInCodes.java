package org.xinglin.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Sql;
import org.xinglin.rulebook.RulesInForce;

/** The codes that are out, each under the digest of its phone and purpose; each statement stands alone, because a wrong try must be counted though refused. */
@Repository
class SignInCodes {
    private final JdbcClient jdbc;
    private final Clock clock;

    SignInCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Replaces the phone's code unless one was sent a moment ago or too many today (XL-CODE). */
    boolean put(byte[] key, byte[] digest, RulesInForce rules) {
        Instant now = clock.instant();
        return jdbc.sql("""
                insert into account.sign_in_code as c (phone_digest, code_digest, issued_at, expires_at, sent_on, sent_that_day)
                values (:phone, :digest, :now, :expires, :today, 1)
                on conflict (phone_digest) do update
                set code_digest = excluded.code_digest, issued_at = excluded.issued_at, expires_at = excluded.expires_at,
                    tries = 0, used = false, sent_on = excluded.sent_on,
                    sent_that_day = case when c.sent_on = excluded.sent_on then c.sent_that_day + 1 else 1 end
                where c.issued_at <= :lastBefore and (c.sent_on <> :today or c.sent_that_day < :perDay)
                """)
                        .param("phone", key)
                        .param("digest", digest)
                        .param("now", Sql.timestamp(now))
                        .param("expires", Sql.timestamp(now.plus(rules.duration("XL-CODE", "validFor"))))
                        .param("today", ChinaTime.dateOf(now))
                        .param("lastBefore", Sql.timestamp(now.minus(rules.duration("XL-CODE", "resendAfter"))))
                        .param("perDay", rules.number("XL-CODE", "perDay"))
                        .update()
                == 1;
    }

    /** How long until the phone may be sent another code; empty when today's number is used up. */
    Optional<Duration> waitFor(byte[] key, RulesInForce rules) {
        Instant now = clock.instant();
        return jdbc.sql("""
                select issued_at from account.sign_in_code
                where phone_digest = :phone and (sent_on <> :today or sent_that_day < :perDay)
                """)
                .param("phone", key)
                .param("today", ChinaTime.dateOf(now))
                .param("perDay", rules.number("XL-CODE", "perDay"))
                .query((row, number) -> Sql.instant(row, "issued_at"))
                .optional()
                .map(last -> Duration.between(now, last.plus(rules.duration("XL-CODE", "resendAfter"))));
    }

    /** A message that was never sent neither counts nor makes anybody wait. */
    void takeBack(byte[] key, byte[] digest) {
        jdbc.sql("""
                update account.sign_in_code
                set issued_at = 'epoch', expires_at = 'epoch', sent_that_day = sent_that_day - 1
                where phone_digest = :phone and code_digest = :digest
                """).param("phone", key).param("digest", digest).update();
    }

    /** Counts a try before it is looked at, so that parallel guesses share the same few tries. */
    Optional<byte[]> tried(byte[] key, RulesInForce rules) {
        return jdbc.sql("""
                update account.sign_in_code set tries = tries + 1
                where phone_digest = :phone and not used and expires_at > :now and tries < :tries
                returning code_digest
                """)
                .param("phone", key)
                .param("now", Sql.timestamp(clock.instant()))
                .param("tries", rules.number("XL-CODE", "tries"))
                .query((row, number) -> row.getBytes("code_digest"))
                .optional();
    }

    /** A code opens one session, however often and however fast it is sent. */
    boolean use(byte[] key, byte[] digest) {
        return jdbc.sql("""
                update account.sign_in_code set used = true
                where phone_digest = :phone and code_digest = :digest and not used
                """).param("phone", key).param("digest", digest).update() == 1;
    }
}
