package org.xinglin.scheduling;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.LicenceGate;
import org.xinglin.kernel.Caller;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;
import org.xinglin.settlement.Billing;

/** What makes a place that was just written a hold, however it was come by: licence, bar, quota, bill and log. */
@Component
class Holding {
    private final LicenceGate licences;
    private final Admission admission;
    private final Billing billing;
    private final Rulebook rulebook;
    private final AuditLog audit;

    Holding(LicenceGate licences, Admission admission, Billing billing, Rulebook rulebook, AuditLog audit) {
        this.licences = licences;
        this.admission = admission;
        this.billing = billing;
        this.rulebook = rulebook;
        this.audit = audit;
    }

    /** Until when a place held now waits for its payment (XL-HOLD). */
    Instant until(Instant at) {
        return at.plus(rulebook.rulesInForce(at, Scope.NATION).duration("XL-HOLD", "hold"));
    }

    /** Refuses by throwing, and the caller's transaction gives the place back. */
    Held hold(Caller who, Placing.Wish wish, Placing.Placed placed, Instant at) {
        licences.requireMayPractise(placed.practitioner(), at);
        admission.requireUnbarred(wish.patient(), placed.department(), at);
        admission.requireWithinQuota(wish.patient(), placed.department(), placed.clinicOn(), at);
        Held held = placed.held(wish, billing.open(placed.bill(wish)));
        audit.granted(who, "appointment.hold", "appointment", wish.id().value(), wish.patient(), "own");
        return held;
    }
}
