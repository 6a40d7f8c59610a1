package org.xinglin.factor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Installation;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** Asks staff for a fresh second proof before acts that bind or let data out: signing and exports. */
@Component
public class StepUp {
    private static final Duration KEPT = Duration.ofDays(1);

    private final Factors factors;
    private final CodeCheck check;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean required;

    StepUp(
            Factors factors,
            CodeCheck check,
            Rulebook rulebook,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock,
            FactorSettings settings,
            Installation installation) {
        this.factors = factors;
        this.check = check;
        this.rulebook = rulebook;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
        this.required = settings.required() == null ? !installation.demo() : settings.required();
    }

    boolean required() {
        return required;
    }

    /**
     * Refuses as {@code factor.step-up-needed} when the person has a second factor and the session saw no proof within the
     * rule's minutes, and as {@code factor.enrolment-needed} when the installation asks for one and the person has none.
     */
    public void require(Caller who) {
        if (factors.confirmedAt(who.person()).isEmpty()) {
            if (required) {
                throw new EnrolmentNeeded();
            }
            return;
        }
        Duration within = rulebook.rulesInForce(clock.instant(), Scope.NATION).duration("XL-FACTOR", "stepUpFor");
        Instant since = clock.instant().minus(within);
        if (factors.steppedUpAt(who.session()).filter(at -> at.isAfter(since)).isEmpty()) {
            throw new StepUpNeeded();
        }
    }

    /** The proof lies on the session for the rule's minutes. */
    void prove(Caller who, @Nullable String code) {
        check.require(who.person(), code);
        transaction.executeWithoutResult(status -> {
            factors.steppedUp(who.session(), who.person(), clock.instant());
            audit.granted(who, "factor.prove", "session", who.session(), null, "own");
        });
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 600_000)
    void forget() {
        factors.forgetStepUpsBefore(clock.instant().minus(KEPT));
    }
}
