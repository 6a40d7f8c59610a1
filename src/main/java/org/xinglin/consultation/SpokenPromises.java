package org.xinglin.consultation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.commitment.Commitments;
import org.xinglin.commitment.PromiseKind;

/** What a message does to the promises of its visit; the visit is locked, so no timer comes between. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SpokenPromises {
    private final Commitments commitments;
    private final Trace trace;

    SpokenPromises(Commitments commitments, Trace trace) {
        this.commitments = commitments;
        this.trace = trace;
    }

    /** A doctor's words keep what runs; a patient's question or report starts a clock. */
    void before(Parties.Seat seat, Message unsent) {
        Visit visit = seat.visit();
        var at = unsent.sentAt();
        if (commitments.firstReplyRanOut(visit.subject(), at)) {
            throw new VisitOver(VisitState.TIMED_OUT);
        }
        if (seat.side() == Author.PRACTITIONER) {
            commitments.answered(visit.subject(), "REPLIED", at).forEach(late -> trace.say(visit, Notice.late(late)));
            return;
        }
        if (unsent.kind() == Message.Kind.IMAGE) {
            commitments.expected(visit.subject(), PromiseKind.REPORT_READING, at);
        }
        if (visit.talk().practitionerMessages() > 0) {
            commitments.expected(visit.subject(), PromiseKind.NEXT_REPLY, at);
        }
    }
}
