package org.xinglin.consultation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.commitment.Commitments;
import org.xinglin.scheduling.SlotHold;
import org.xinglin.settlement.Refunding;

/** The ways a visit ends, with what each leaves behind; the row is locked by the caller, in whose transaction it all happens. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Ends {
    private final Visits visits;
    private final Commitments commitments;
    private final Refunding refunding;
    private final SlotHold slots;
    private final Charting charting;
    private final Trace trace;

    Ends(Visits visits, Commitments commitments, Refunding refunding, SlotHold slots, Charting charting, Trace trace) {
        this.visits = visits;
        this.commitments = commitments;
        this.refunding = refunding;
        this.slots = slots;
        this.charting = charting;
        this.trace = trace;
    }

    /** Never paid; the bill is withdrawn already. */
    void lapse(Visit visit, Instant at) {
        visits.ended(visit.id(), VisitState.LAPSED, null, null, at);
        slots.release(visit.id().value());
        trace.system("visit.lapse", visit);
        trace.say(visit, Notice.TIMED_OUT);
    }

    /** Not answered: by the doctor's word or by the clock (SV-27); everything goes back. */
    void refuse(Visit visit, VisitState state, @Nullable String reason, @Nullable String note, Instant at) {
        visits.ended(visit.id(), state, reason, note, at);
        slots.release(visit.id().value());
        boolean declined = state == VisitState.DECLINED;
        commitments.excuse(visit.subject(), state.name(), at);
        refunding.refund(visit.subject(), declined ? "visit-declined" : "visit-timed-out");
        if (visit.moments().accepted() == null) {
            charting.unrelate(visit, at);
        } else {
            charting.close(visit, at);
        }
        trace.say(visit, declined ? Notice.DECLINED : Notice.TIMED_OUT);
        trace.refused(visit, at, declined ? "DOCTOR_DECLINED" : "TIMED_OUT");
    }

    /** Taken back by the patient before anybody answered. */
    void withdraw(Visit visit, Instant at) {
        visits.ended(visit.id(), VisitState.WITHDRAWN, null, null, at);
        slots.release(visit.id().value());
        commitments.excuse(visit.subject(), "WITHDRAWN", at);
        refunding.refund(visit.subject(), "visit-withdrawn");
        charting.unrelate(visit, at);
        trace.say(visit, Notice.WITHDRAWN);
    }

    /** Online care does not fit: everything goes back and the patient goes to a hospital (DX-05). */
    void terminate(Visit visit, String reason, String note, Instant at) {
        visits.ended(visit.id(), VisitState.TERMINATED, reason, note, at);
        commitments.excuse(visit.subject(), reason, at);
        refunding.refund(visit.subject(), "visit-terminated");
        charting.close(visit, at);
        trace.say(visit, Notice.TERMINATED);
        trace.terminated(visit, at, reason);
    }

    void close(Visit visit, Instant at, Notice notice) {
        visits.ended(visit.id(), VisitState.CLOSED, null, null, at);
        commitments.excuse(visit.subject(), notice.name(), at);
        charting.close(visit, at);
        trace.say(visit, notice);
        trace.closed(visit, at);
    }

    /** The talk is over, but the doctor still owes the record; the encounter stays open for it. */
    void oweRecord(Visit visit, Instant at) {
        visits.ended(visit.id(), VisitState.RECORD_DUE, null, null, at);
        commitments.excuse(visit.subject(), Notice.WINDOW_OVER.name(), at);
        trace.say(visit, Notice.RECORD_DUE);
    }
}
