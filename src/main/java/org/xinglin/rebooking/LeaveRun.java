package org.xinglin.rebooking;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.scheduling.BookedAppointment;
import org.xinglin.scheduling.DoctorSessions;

/**
 * Carries leaves out: whoever still holds a place in a stopped session is dealt with, also who was booking, paying or
 * drawn in the very moment of the stop. Looks at what is left, not at what was done, so that a crash half way costs nothing.
 */
@Component
class LeaveRun {
    private static final Logger LOG = LoggerFactory.getLogger(LeaveRun.class);
    private static final int BATCH = 200;
    private final Leaves leaves;
    private final Displacements displacements;
    private final DoctorSessions sessions;
    private final Displacing displacing;
    private final Answering answering;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LeaveRun(
            Leaves leaves,
            Displacements displacements,
            DoctorSessions sessions,
            Displacing displacing,
            Answering answering,
            TransactionTemplate transaction,
            Clock clock) {
        this.leaves = leaves;
        this.displacements = displacements;
        this.sessions = sessions;
        this.displacing = displacing;
        this.answering = answering;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 2_000, initialDelay = 6_000)
    void tick() {
        try {
            run(clock.instant());
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database is away; leaves wait", e);
        }
    }

    void run(Instant at) {
        leaves.active(ChinaTime.dateOf(at)).forEach(leave -> carryOut(leave, at));
        displacements.overdue(at, BATCH).forEach(d -> answering.lapse(d, at));
    }

    private void carryOut(Leave leave, Instant at) {
        transaction.executeWithoutResult(status -> sessions.stopOpen(leave.days(), at));
        for (BookedAppointment lost : sessions.booked(leave.days(), true, at)) {
            displacing.displace(leave, lost, at);
        }
    }
}
