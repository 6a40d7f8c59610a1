package org.xinglin.consultation;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.commitment.Commitments;
import org.xinglin.settlement.Fulfilment;
import org.xinglin.settlement.Subject;

/** A paid visit enters the doctor's queue; one that lapsed meanwhile is not revived, and the money goes back. */
@Component
class PaidVisits implements Fulfilment {
    private final Visits visits;
    private final Commitments commitments;
    private final Charting charting;
    private final Trace trace;

    PaidVisits(Visits visits, Commitments commitments, Charting charting, Trace trace) {
        this.visits = visits;
        this.commitments = commitments;
        this.charting = charting;
        this.trace = trace;
    }

    @Override
    public String kind() {
        return Visit.SUBJECT;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean fulfil(Subject subject, Instant at) {
        Visit visit = visits.lock(new VisitId(subject.id()));
        if (visit.state() != VisitState.REQUESTED) {
            return false;
        }
        Instant answerBy = visit.terms().answerBy(at);
        visits.paid(visit.id(), at, answerBy);
        commitments.pledge(visit.purchase(at, answerBy));
        charting.relate(visit, at, answerBy.plus(visit.terms().talkFor()));
        trace.system("visit.paid", visit);
        trace.say(visit, Notice.PAID);
        trace.opened(visit, at, answerBy);
        return true;
    }
}
