package org.xinglin.account;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.audit.AuditLog;
import org.xinglin.identity.People;
import org.xinglin.identity.Secrets;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Phone;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.rulebook.Scope;

/**
 * Patients sign in with a code sent to their phone; the first time makes the account. Whoever asks gets the same answer for
 * every phone, because nothing on the way depends on whether the phone has an account.
 */
@Component
class CodeSignIn {
    private final SignInCodes codes;
    private final People people;
    private final Accounts accounts;
    private final Sessions sessions;
    private final SmsGateway sms;
    private final Secrets secrets;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    CodeSignIn(
            SignInCodes codes,
            People people,
            Accounts accounts,
            Sessions sessions,
            SmsGateway sms,
            Secrets secrets,
            Rulebook rulebook,
            AuditLog audit,
            Ids ids,
            Clock clock,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.codes = codes;
        this.people = people;
        this.accounts = accounts;
        this.sessions = sessions;
        this.sms = sms;
        this.secrets = secrets;
        this.rulebook = rulebook;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    /** What the page needs to count down. */
    record CodeSent(long resendAfterSeconds, long validForSeconds, int digits) {}

    CodeSent sendCode(Phone phone, boolean english) {
        RulesInForce rules = rules();
        int digits = rules.number("XL-CODE", "digits");
        String code = String.format("%0" + digits + "d", secrets.randomBelow((int) Math.pow(10, digits)));
        byte[] digest = digest(phone, code);
        if (!codes.put(phone, digest, rules)) {
            throw codes.waitFor(phone, rules)
                    .<RuntimeException>map(CodeTooSoon::new)
                    .orElseGet(TooManyCodes::new);
        }
        long minutes = rules.duration("XL-CODE", "validFor").toMinutes();
        String text = english
                ? "[Xinglin] Your code is %s, valid for %d minutes. Never tell it to anyone.".formatted(code, minutes)
                : "【杏林】验证码 %s，%d 分钟内有效。请勿告诉任何人。".formatted(code, minutes);
        if (!sms.send(phone, text)) {
            codes.takeBack(phone, digest);
            throw new CodeNotSent();
        }
        transaction.executeWithoutResult(
                status -> events.publishEvent(new SignInCodeIssued(ids.next(), clock.instant())));
        return new CodeSent(rules.duration("XL-CODE", "resendAfter").toSeconds(), minutes * 60, digits);
    }

    /** Refuses a wrong, used or lapsed code in the same words. */
    SessionToken signIn(Phone phone, @Nullable String code, String source) {
        byte[] given = digest(phone, code == null ? "" : code.strip());
        Optional<byte[]> expected = codes.tried(phone, rules());
        if (expected.isEmpty() || !MessageDigest.isEqual(expected.get(), given) || !codes.use(phone, given)) {
            throw new InvalidInput("account.code-wrong", "/code", "XL-CODE");
        }
        return transaction.execute(status -> {
            PersonId person = people.reachedBy(phone);
            accounts.openPatient(person);
            SessionToken token = sessions.open(person, false, source);
            audit.granted(token.caller(source), "session.open", "session", token.session(), null, "own");
            return token;
        });
    }

    private byte[] digest(Phone phone, String code) {
        return secrets.digest("sign-in-code", phone.digits() + "\n" + code);
    }

    private RulesInForce rules() {
        return rulebook.rulesInForce(clock.instant(), Scope.NATION);
    }
}
