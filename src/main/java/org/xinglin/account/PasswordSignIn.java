package org.xinglin.account;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.password.PasswordRule;

/** Staff sign in, and later prove that they are still the one at the screen, with their password. */
@Component
class PasswordSignIn {
    private final Passwords passwords;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Presence presence;
    private final SecondFactor secondFactor;
    private final PasswordRule rule;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PasswordSignIn(
            Passwords passwords,
            Accounts accounts,
            Sessions sessions,
            Presence presence,
            SecondFactor secondFactor,
            PasswordRule rule,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.sessions = sessions;
        this.presence = presence;
        this.secondFactor = secondFactor;
        this.rule = rule;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Refuses a wrong name and a wrong password in the same words; who has a second factor is asked for its code only after
     * the right password. Whose password somebody else set gets no session before choosing an own one (XL-PASSWORD), and none
     * once such a password is past its time (XL-RESET).
     */
    SessionToken signIn(SignInController.PasswordGiven given, Arrival from) {
        Accounts.Staff staff = passwords
                .check(given.userName(), given.password())
                .orElseThrow(() -> new InvalidInput("account.password-wrong", "/password"));
        if (staff.suspended()) {
            throw new AccountSuspended();
        }
        String own = staff.handed() ? own(staff, given) : null;
        boolean proven = secondFactor.prove(staff.person(), given.code());
        return transaction.execute(status -> {
            if (own == null ? !accounts.stands(staff) : !accounts.choose(staff, own)) {
                throw new InvalidInput("account.password-wrong", "/password");
            }
            SessionToken token = sessions.open(staff.person(), true, from);
            if (own != null) {
                UUID account = staff.person().value();
                audit.granted(token.caller(from.source()), "account.choose-password", "account", account, null, "own");
            }
            if (proven) {
                secondFactor.provenFor(token.session(), staff.person());
            }
            audit.granted(token.caller(from.source()), "session.open", "session", token.session(), null, "own");
            return token;
        });
    }

    /** The hash of the password the person chose, which is fit and not the handed one. */
    private String own(Accounts.Staff staff, SignInController.PasswordGiven given) {
        Instant until = staff.handedUntil();
        if (until != null && !clock.instant().isBefore(until)) {
            throw new HandedPasswordOver();
        }
        String chosen = given.newPassword();
        if (chosen == null || chosen.isEmpty()) {
            throw new OwnPasswordNeeded();
        }
        rule.require(chosen, String.valueOf(given.userName()).strip(), "/newPassword");
        if (chosen.equals(given.password())) {
            throw new InvalidInput("account.own-password-same", "/newPassword", "XL-PASSWORD");
        }
        return passwords.hash(chosen);
    }

    /** The proof lies on the session from now on (SV-01). */
    SessionToken prove(Caller caller, SessionToken token, @Nullable String password) {
        String userName = accounts.userName(caller.person()).orElse("");
        if (passwords.check(userName, password).isEmpty()) {
            throw new InvalidInput("account.presence-refused", "/password", "SV-01");
        }
        transaction.executeWithoutResult(
                status -> audit.granted(caller, "presence.prove", "session", caller.session(), null, "own"));
        presence.proven(caller.session(), clock.instant());
        return token.provenAt(clock.instant());
    }
}
