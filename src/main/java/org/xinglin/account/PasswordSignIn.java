package org.xinglin.account;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.InvalidInput;

/** Staff sign in, and later prove that they are still the one at the screen, with their password. */
@Component
class PasswordSignIn {
    private final Passwords passwords;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Presence presence;
    private final SecondFactor secondFactor;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PasswordSignIn(
            Passwords passwords,
            Accounts accounts,
            Sessions sessions,
            Presence presence,
            SecondFactor secondFactor,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.sessions = sessions;
        this.presence = presence;
        this.secondFactor = secondFactor;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Refuses a wrong name and a wrong password in the same words; who has a second factor is asked for its code only after
     * the right password.
     */
    SessionToken signIn(SignInController.PasswordGiven given, Arrival from) {
        Accounts.Staff staff = passwords
                .check(given.userName(), given.password())
                .orElseThrow(() -> new InvalidInput("account.password-wrong", "/password"));
        if (staff.suspended()) {
            throw new AccountSuspended();
        }
        boolean proven = secondFactor.prove(staff.person(), given.code());
        return transaction.execute(status -> {
            SessionToken token = sessions.open(staff.person(), true, from);
            if (proven) {
                secondFactor.provenFor(token.session(), staff.person());
            }
            audit.granted(token.caller(from.source()), "session.open", "session", token.session(), null, "own");
            return token;
        });
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
