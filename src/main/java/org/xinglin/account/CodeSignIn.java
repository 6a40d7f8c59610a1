package org.xinglin.account;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.audit.AuditLog;
import org.xinglin.identity.People;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Phone;

/**
 * Patients sign in with a code sent to their phone; the first time makes the account. Whoever asks gets the same answer for
 * every phone, because nothing on the way depends on whether the phone has an account.
 */
@Component
class CodeSignIn {
    private final PhoneCodes codes;
    private final People people;
    private final Accounts accounts;
    private final Sessions sessions;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    CodeSignIn(
            PhoneCodes codes,
            People people,
            Accounts accounts,
            Sessions sessions,
            AuditLog audit,
            Ids ids,
            Clock clock,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.codes = codes;
        this.people = people;
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    PhoneCodes.CodeSent sendCode(Phone phone, boolean english) {
        String text = english
                ? "[Xinglin] Your code is {code}, valid for {minutes} minutes. Never tell it to anyone."
                : "【杏林】验证码 {code}，{minutes} 分钟内有效。请勿告诉任何人。";
        PhoneCodes.CodeSent sent = codes.send(phone, CodePurpose.SIGN_IN, text);
        transaction.executeWithoutResult(
                status -> events.publishEvent(new SignInCodeIssued(ids.next(), clock.instant())));
        return sent;
    }

    /** Refuses a wrong, used or lapsed code in the same words. */
    SessionToken signIn(Phone phone, @Nullable String code, Arrival from) {
        codes.require(phone, CodePurpose.SIGN_IN, code, "/code");
        return transaction.execute(status -> {
            PersonId person = people.reachedBy(phone);
            accounts.openPatient(person);
            SessionToken token = sessions.open(person, false, from);
            audit.granted(token.caller(from.source()), "session.open", "session", token.session(), null, "own");
            return token;
        });
    }
}
