package org.xinglin.consultation;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.commitment.PromiseKind;
import org.xinglin.commitment.Promisor;
import org.xinglin.kernel.Money;

/** What a broken promise does to a visit: without a first reply it ends (SV-27), a later one is said in the talk. */
@Component
class PromisedVisits implements Promisor {
    private final Visits visits;
    private final Ends ends;
    private final Charting charting;
    private final Trace trace;

    PromisedVisits(Visits visits, Ends ends, Charting charting, Trace trace) {
        this.visits = visits;
        this.ends = ends;
        this.charting = charting;
        this.trace = trace;
    }

    @Override
    public String kind() {
        return Visit.SUBJECT;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean seize(UUID subject) {
        return visits.lockIfFree(new VisitId(subject)).isPresent();
    }

    /** A doctor who signed the record of a treatment answered, also without words in the talk. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean keptOtherwise(UUID subject, PromiseKind kind) {
        Visit visit = visits.require(new VisitId(subject));
        return kind == PromiseKind.FIRST_REPLY
                && visit.treatment()
                && visit.moments().accepted() != null
                && charting.recordSigned(visit);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void broken(UUID subject, PromiseKind kind, Money refunded, Instant at) {
        Visit visit = visits.require(new VisitId(subject));
        if (kind == PromiseKind.FIRST_REPLY) {
            trace.system("visit.time-out", visit);
            boolean taken = visit.moments().accepted() != null;
            ends.refuse(visit, VisitState.TIMED_OUT, taken ? "NEVER_ANSWERED" : null, null, at);
        } else {
            trace.system("visit.promise-broken", visit);
            trace.say(visit, Notice.late(kind));
        }
    }
}
