package org.xinglin.scheduling;

import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.LicenceGate;
import org.xinglin.identity.Guardians;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Money;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;
import org.xinglin.settlement.Billing;

/** What makes a place that was just written a hold, however it was come by: licence, bar, quota, bill and log. */
@Component
class Holding {
    private final LicenceGate licences;
    private final Admission admission;
    private final Placing placing;
    private final ObjectProvider<Fares> fares;
    private final Billing billing;
    private final Guardians guardians;
    private final Rulebook rulebook;
    private final AuditLog audit;

    Holding(
            LicenceGate licences,
            Admission admission,
            Placing placing,
            ObjectProvider<Fares> fares,
            Billing billing,
            Guardians guardians,
            Rulebook rulebook,
            AuditLog audit) {
        this.licences = licences;
        this.admission = admission;
        this.placing = placing;
        this.fares = fares;
        this.billing = billing;
        this.guardians = guardians;
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
        Placing.Placed priced = atItsFare(wish, placed, at);
        Held held = priced.price().isZero()
                ? confirmed(wish, priced, at)
                : priced.held(wish, billing.open(priced.bill(wish)));
        audit.granted(
                who,
                "appointment.hold",
                "appointment",
                wish.id().value(),
                wish.patient(),
                guardians.capacityOf(who.person(), wish.patient()));
        return held;
    }

    private Placing.Placed atItsFare(Placing.Wish wish, Placing.Placed placed, Instant at) {
        Money announced = placed.price();
        Money fare = fares.stream()
                .flatMap(f -> f.claim(placed.asked(wish), at).stream())
                .findFirst()
                .orElse(announced);
        if (fare.compareTo(announced) >= 0) {
            return placed;
        }
        placing.relieve(wish.id(), fare, announced.minus(fare));
        return placed.at(fare);
    }

    /** What costs nothing is the patient's at once: no cashier, but a bill that says so. */
    private Held confirmed(Placing.Wish wish, Placing.Placed placed, Instant at) {
        billing.settled(placed.bill(wish));
        if (!placing.confirm(wish.id(), at)) {
            throw new IllegalStateException("A place that was just held is not held");
        }
        return placed.free(wish);
    }
}
