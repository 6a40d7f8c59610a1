package org.xinglin.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.account.Presence;
import org.xinglin.audit.AuditLog;
import org.xinglin.document.QrCode;
import org.xinglin.identity.People;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.PersonId;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.rulebook.Scope;
import org.xinglin.vault.Secrets;

/** Staff take up a second factor, renew its recovery codes, and where the installation lets them, give it up. */
@Component
class FactorEnrolment {
    private static final String ISSUER = "Xinglin";

    private final Factors factors;
    private final CodeCheck check;
    private final StepUp stepUp;
    private final Presence presence;
    private final People people;
    private final Secrets secrets;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FactorEnrolment(
            Factors factors,
            CodeCheck check,
            StepUp stepUp,
            Presence presence,
            People people,
            Secrets secrets,
            Rulebook rulebook,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.factors = factors;
        this.check = check;
        this.stepUp = stepUp;
        this.presence = presence;
        this.people = people;
        this.secrets = secrets;
        this.rulebook = rulebook;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What the authenticator needs; shown once.
     *
     * @param secret in base 32, for typing
     * @param picture a QR code as the source of an image
     */
    record Offer(String secret, String address, String picture) {}

    /** Refused unless the password was given lately, and while a second factor is in force. */
    Offer begin(Caller who) {
        presence.requireRecent(who);
        byte[] secret = secrets.random(Totp.SECRET_BYTES);
        if (!factors.put(who.person(), secret, clock.instant())) {
            throw new AlreadyEnrolled();
        }
        String text = Totp.base32(secret);
        String label = ISSUER + ":" + people.person(who.person()).name();
        String address = "otpauth://totp/%s?secret=%s&issuer=%s&digits=%d&period=%d"
                .formatted(encoded(label), text, ISSUER, Totp.DIGITS, Totp.STEP_SECONDS);
        return new Offer(text, address, QrCode.of(address));
    }

    /** The first code shows that the authenticator has the secret; from now on sign-ins ask for one. */
    List<String> confirm(Caller who, @Nullable String code) {
        presence.requireRecent(who);
        byte[] secret = factors.unconfirmed(who.person()).orElseThrow(NoFactor::new);
        Instant now = clock.instant();
        OptionalLong step =
                Totp.matching(secret, code == null ? "" : code.strip(), now, rules().number("XL-FACTOR", "driftSteps"));
        if (step.isEmpty()) {
            throw new InvalidInput("factor.code-wrong", "/code", "XL-FACTOR");
        }
        List<RecoveryCode> codes = fresh();
        transaction.executeWithoutResult(status -> {
            if (!factors.confirm(who.person(), step.getAsLong(), now)) {
                throw new AlreadyEnrolled();
            }
            factors.replaceCodes(who.person(), codes);
            factors.steppedUp(who.session(), who.person(), now);
            log(who, "factor.enrol", who.person());
        });
        return shown(codes);
    }

    List<String> renewCodes(Caller who, @Nullable String code) {
        check.require(who.person(), code);
        List<RecoveryCode> codes = fresh();
        transaction.executeWithoutResult(status -> {
            factors.replaceCodes(who.person(), codes);
            log(who, "factor.renew-codes", who.person());
        });
        return shown(codes);
    }

    /** Also how an authenticator is replaced where a second factor is not asked for. */
    void leave(Caller who, @Nullable String code) {
        if (stepUp.required()) {
            throw new FactorKept();
        }
        check.require(who.person(), code);
        transaction.executeWithoutResult(status -> {
            factors.remove(who.person());
            log(who, "factor.leave", who.person());
        });
    }

    private void log(Caller who, String action, PersonId person) {
        audit.granted(who, action, "person", person.value(), null, "own");
    }

    private List<RecoveryCode> fresh() {
        return Stream.generate(() -> RecoveryCode.of(secrets::randomBelow))
                .limit(rules().number("XL-FACTOR", "recoveryCodes"))
                .toList();
    }

    private static List<String> shown(List<RecoveryCode> codes) {
        return codes.stream().map(RecoveryCode::inFours).toList();
    }

    private RulesInForce rules() {
        return rulebook.rulesInForce(clock.instant(), Scope.NATION);
    }

    private static String encoded(String label) {
        return URLEncoder.encode(label, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
