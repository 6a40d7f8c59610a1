package org.xinglin.outage;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.examination.BookedExamination;
import org.xinglin.examination.Relocating;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Rejection;
import org.xinglin.scheduling.DeviceSessions;

/**
 * Carries outages out: whoever still has a place in a stopped session is dealt with, also who was booking or paying in the
 * very moment of the stop. Looks at what is left, not at what was done, so that a crash half way costs nothing.
 */
@Component
class OutageRun {
    private static final Logger LOG = LoggerFactory.getLogger(OutageRun.class);
    private static final int BATCH = 200;
    private final Outages outages;
    private final DisplacedBookings displaced;
    private final House house;
    private final DeviceSessions sessions;
    private final Relocating relocating;
    private final Displacing displacing;
    private final Answering answering;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OutageRun(
            Outages outages,
            DisplacedBookings displaced,
            House house,
            DeviceSessions sessions,
            Relocating relocating,
            Displacing displacing,
            Answering answering,
            TransactionTemplate transaction,
            Clock clock) {
        this.outages = outages;
        this.displaced = displaced;
        this.house = house;
        this.sessions = sessions;
        this.relocating = relocating;
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
            LOG.debug("The database is away; outages wait", e);
        }
    }

    void run(Instant at) {
        outages.active(ChinaTime.dateOf(at)).forEach(outage -> carryOut(outage, at));
        displaced.overdue(at, BATCH).forEach(d -> answering.lapse(d, at));
    }

    private void carryOut(Outage outage, Instant at) {
        for (UUID device : house.devices(outage)) {
            var days = outage.days(device);
            transaction.executeWithoutResult(status -> {
                if (outages.stands(outage.id())) {
                    sessions.stopOpen(days, at);
                }
            });
            for (BookedExamination lost : relocating.in(sessions.taken(days, true, at))) {
                displace(outage, lost, at);
            }
        }
    }

    private void displace(Outage outage, BookedExamination lost, Instant at) {
        try {
            displacing.displace(outage, lost, at);
        } catch (Rejection changed) {
            // They came or gave it back in this instant; what is left is found by the next run.
            LOG.debug("Booking {} changed meanwhile: {}", lost.booking(), changed.code());
        }
    }
}
