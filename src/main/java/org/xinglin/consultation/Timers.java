package org.xinglin.consultation;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.commitment.Commitments;
import org.xinglin.settlement.Billing;

/**
 * Ends what has run out, so that nothing waits on a person: requests nobody paid and talks whose window is over. Visits
 * nobody answered (SV-27) end with their promise, see {@link PromisedVisits}. Every node runs it; a row that one has in hand
 * the others pass over.
 */
@Component
class Timers {
    private static final Logger LOG = LoggerFactory.getLogger(Timers.class);
    private static final int AT_ONCE = 200;

    private final Visits visits;
    private final VisitLists lists;
    private final Ends ends;
    private final Commitments commitments;
    private final Charting charting;
    private final Billing billing;
    private final Trace trace;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Timers(
            Visits visits,
            VisitLists lists,
            Ends ends,
            Commitments commitments,
            Charting charting,
            Billing billing,
            Trace trace,
            TransactionTemplate transaction,
            Clock clock) {
        this.visits = visits;
        this.lists = lists;
        this.ends = ends;
        this.commitments = commitments;
        this.charting = charting;
        this.billing = billing;
        this.trace = trace;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1_000, initialDelay = 2_000)
    void run() {
        try {
            lapse();
            endTalks();
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("Visits that ran out could not be ended; trying again", e);
        }
    }

    /** A payment locks the bill first and the visit second, and so do we; the bill decides between the two. */
    private void lapse() {
        for (VisitId id : lists.ranOut(VisitState.REQUESTED, clock.instant(), AT_ONCE)) {
            transaction.executeWithoutResult(status -> {
                Visit seen = visits.require(id);
                if (billing.withdraw(seen.subject(), "lapsed")) {
                    ends.lapse(visits.lock(id), clock.instant());
                }
            });
        }
    }

    /** A promise that ran out comes before the window: the end of the talk would excuse it, and the patient lose the refund. */
    private void endTalks() {
        Instant at = clock.instant();
        for (VisitId id : lists.ranOut(VisitState.IN_VISIT, at, AT_ONCE)) {
            transaction.executeWithoutResult(status -> visits.lockIfFree(id)
                    .filter(visit -> visit.state() == VisitState.IN_VISIT && visit.ranOut(at))
                    .filter(visit -> !commitments.overdue(visit.subject(), at))
                    .ifPresent(visit -> endTalk(visit, at)));
        }
    }

    private void endTalk(Visit visit, Instant at) {
        trace.system("visit.window-over", visit);
        boolean signed = visit.treatment() && charting.recordSigned(visit);
        if (!visit.treatment() || (signed && Boolean.TRUE.equals(visit.ending().followUp()))) {
            ends.close(visit, at, Notice.WINDOW_OVER);
        } else {
            ends.oweRecord(visit, at);
        }
    }
}
