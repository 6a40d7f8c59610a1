package org.xinglin.account;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Installation;
import org.xinglin.kernel.Sql;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;
import org.xinglin.vault.Secrets;

/** Checks passwords: the same work and the same lock for user names that exist and for those that do not. */
@Component
class Passwords {
    /** What bcrypt looks at; it refuses more. */
    private static final int LONGEST_BYTES = 72;

    private static final int LONGEST_NAME = 64;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Secrets secrets;
    private final Rulebook rulebook;
    private final Clock clock;
    private final BCryptPasswordEncoder encoder;
    private final String nobodys;

    Passwords(
            JdbcClient jdbc,
            Accounts accounts,
            Secrets secrets,
            Rulebook rulebook,
            Clock clock,
            AccountSettings settings,
            Installation installation) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.secrets = secrets;
        this.rulebook = rulebook;
        this.clock = clock;
        this.encoder = new BCryptPasswordEncoder(
                settings.passwordCost() > 0 ? settings.passwordCost() : installation.demo() ? 6 : 12);
        this.nobodys = hash("nobody's password");
    }

    String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    /** The account that name and password open; empty when they open none. Refuses while the name is locked (XL-LOCK). */
    Optional<Accounts.Staff> check(@Nullable String userName, @Nullable String password) {
        String name = userName == null || userName.length() > LONGEST_NAME
                ? ""
                : userName.strip().toLowerCase(Locale.ROOT);
        byte[] digest = secrets.digest("user-name", name);
        countTry(digest);
        Optional<Accounts.Staff> staff = name.indexOf('\0') < 0 ? accounts.staff(name) : Optional.empty();
        boolean right = encoder.matches(
                usable(password), staff.map(Accounts.Staff::hash).orElse(nobodys));
        if (staff.isEmpty() || !right) {
            return Optional.empty();
        }
        forgetTries(digest);
        return staff;
    }

    private static String usable(@Nullable String password) {
        return password == null || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES ? "" : password;
    }

    /** Counted before the password is looked at, so that guesses in parallel cannot outrun the lock. */
    private void countTry(byte[] digest) {
        Instant now = clock.instant();
        var rules = rulebook.rulesInForce(now, Scope.NATION);
        int counted = jdbc.sql("""
                insert into account.password_attempt as a (name_digest, failures, tried_at) values (:digest, 1, :now)
                on conflict (name_digest) do update
                set failures = case when a.locked_until is null then a.failures + 1 else 1 end,
                    locked_until = case when a.locked_until is null and a.failures + 1 >= :failures then cast(:until as timestamptz) end,
                    tried_at = :now
                where a.locked_until is null or a.locked_until <= :now
                """)
                .param("digest", digest)
                .param("now", Sql.timestamp(now))
                .param("failures", rules.number("XL-LOCK", "failures"))
                .param("until", Sql.timestamp(now.plus(rules.duration("XL-LOCK", "lockFor"))))
                .update();
        if (counted == 0) {
            throw new AccountLocked(now, lockedUntil(digest).orElse(now));
        }
    }

    private Optional<Instant> lockedUntil(byte[] digest) {
        return jdbc.sql(
                        "select locked_until from account.password_attempt where name_digest = :digest and locked_until is not null")
                .param("digest", digest)
                .query((row, number) -> Sql.instant(row, "locked_until"))
                .optional();
    }

    /** Whoever was locked out may try again. */
    void unlock(String userName) {
        forgetTries(secrets.digest("user-name", userName));
    }

    private void forgetTries(byte[] digest) {
        jdbc.sql("delete from account.password_attempt where name_digest = :digest")
                .param("digest", digest)
                .update();
    }
}
