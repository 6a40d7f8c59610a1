package org.xinglin.account;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.Phone;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.rulebook.Scope;
import org.xinglin.vault.Secrets;

/** Codes that are sent to a phone and given back (XL-CODE); nothing depends on whether anybody has the phone. */
@Component
public class PhoneCodes {
    private final SignInCodes codes;
    private final SignInLimits limits;
    private final SmsGateway sms;
    private final Secrets secrets;
    private final Rulebook rulebook;
    private final Clock clock;

    PhoneCodes(
            SignInCodes codes, SignInLimits limits, SmsGateway sms, Secrets secrets, Rulebook rulebook, Clock clock) {
        this.codes = codes;
        this.limits = limits;
        this.sms = sms;
        this.secrets = secrets;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** What the page needs to count down. */
    public record CodeSent(long resendAfterSeconds, long validForSeconds, int digits) {}

    /** To any phone somebody types: one address may do so only now and then. */
    public CodeSent send(String source, Phone phone, CodePurpose purpose, String text) {
        limits.requireRoom(source);
        return send(phone, purpose, text);
    }

    /** @param text with the places {@code {code}} and {@code {minutes}} */
    public CodeSent send(Phone phone, CodePurpose purpose, String text) {
        RulesInForce rules = rules();
        int digits = rules.number("XL-CODE", "digits");
        String code = String.format("%0" + digits + "d", secrets.randomBelow((int) Math.pow(10, digits)));
        byte[] key = key(phone, purpose);
        byte[] digest = digest(phone, code);
        if (!codes.put(key, digest, rules)) {
            throw codes.waitFor(key, rules)
                    .<RuntimeException>map(CodeTooSoon::new)
                    .orElseGet(TooManyCodes::new);
        }
        long minutes = rules.duration("XL-CODE", "validFor").toMinutes();
        if (!sms.send(phone, text.replace("{code}", code).replace("{minutes}", Long.toString(minutes)))) {
            codes.takeBack(key, digest);
            throw new CodeNotSent();
        }
        return new CodeSent(rules.duration("XL-CODE", "resendAfter").toSeconds(), minutes * 60, digits);
    }

    /** Refuses a wrong, used or lapsed code in the same words; outside any transaction, because tries are counted. */
    public void require(Phone phone, CodePurpose purpose, @Nullable String code, String pointer) {
        byte[] key = key(phone, purpose);
        byte[] given = digest(phone, code == null ? "" : code.strip());
        Optional<byte[]> expected = codes.tried(key, rules());
        if (expected.isEmpty() || !MessageDigest.isEqual(expected.get(), given) || !codes.use(key, given)) {
            throw new InvalidInput("account.code-wrong", pointer, "XL-CODE");
        }
    }

    private byte[] key(Phone phone, CodePurpose purpose) {
        return secrets.digest("code/" + purpose, phone.digits());
    }

    private byte[] digest(Phone phone, String code) {
        return secrets.digest("sign-in-code", phone.digits() + "\n" + code);
    }

    private RulesInForce rules() {
        return rulebook.rulesInForce(clock.instant(), Scope.NATION);
    }
}
