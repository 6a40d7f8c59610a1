package org.xinglin.factor;

import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.account.SecondFactor;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.PersonId;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.rulebook.Scope;

/** Checks what somebody typed: the code of the authenticator, or one of the recovery codes. */
@Component
class CodeCheck implements SecondFactor {
    private static final int LONGEST = 40;

    private final Factors factors;
    private final Rulebook rulebook;
    private final Clock clock;

    CodeCheck(Factors factors, Rulebook rulebook, Clock clock) {
        this.factors = factors;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @Override
    public boolean prove(PersonId person, @Nullable String code) {
        if (factors.confirmedAt(person).isEmpty()) {
            return false;
        }
        if (code == null || code.isBlank()) {
            throw new CodeNeeded();
        }
        require(person, code);
        return true;
    }

    @Override
    public void provenFor(UUID session, PersonId person) {
        factors.steppedUp(session, person, clock.instant());
    }

    /** Refuses a wrong code and one that was used before in the same words, and everything while locked. */
    void require(PersonId person, @Nullable String code) {
        Instant now = clock.instant();
        RulesInForce rules = rulebook.rulesInForce(now, Scope.NATION);
        byte[] secret = factors.tried(person, now, rules).orElseThrow(() -> factors.lockedUntil(person)
                .<RuntimeException>map(until -> new FactorLocked(now, until))
                .orElseGet(NoFactor::new));
        String typed = code == null || code.length() > LONGEST ? "" : code.strip();
        OptionalLong step =
                Totp.matching(secret, typed.replaceAll("\\s", ""), now, rules.number("XL-FACTOR", "driftSteps"));
        boolean right = step.isPresent()
                ? factors.accept(person, step.getAsLong())
                : RecoveryCode.typed(typed).wellFormed() && factors.use(person, RecoveryCode.typed(typed), now);
        if (!right) {
            throw new InvalidInput("factor.code-wrong", "/code", "XL-FACTOR");
        }
    }
}
