package org.xinglin.consultation;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.settlement.Billing;

/** The patient takes a request back before the doctor accepts it. */
@Service
class Withdrawing {
    private final Parties parties;
    private final Billing billing;
    private final Ends ends;
    private final Trace trace;
    private final Clock clock;

    Withdrawing(Parties parties, Billing billing, Ends ends, Trace trace, Clock clock) {
        this.parties = parties;
        this.billing = billing;
        this.ends = ends;
        this.trace = trace;
        this.clock = clock;
    }

    @Transactional
    void withdraw(Caller who, VisitId id) {
        var seen = parties.seat(who, id);
        if (seen.side() != Author.PATIENT) {
            throw new NotFound("consultation.no-such-visit");
        }
        // A payment locks the bill first and the visit second, and so do we.
        billing.withdraw(seen.visit().subject(), "withdrawn");
        Visit visit = parties.lock(who, id).visit().require(VisitState.REQUESTED, VisitState.WAITING);
        trace.granted(who, "visit.withdraw", visit);
        ends.withdraw(visit, clock.instant());
    }
}
