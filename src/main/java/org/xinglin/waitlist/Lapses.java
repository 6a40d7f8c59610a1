package org.xinglin.waitlist;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.scheduling.KeptPlaces;

/** Ends offers nobody answered and wishes whose days are over. Every node runs it; a row one has in hand the others pass by. */
@Component
class Lapses {
    private static final Logger LOG = LoggerFactory.getLogger(Lapses.class);

    private final Wishes wishes;
    private final Offers offers;
    private final Passing passing;
    private final KeptPlaces kept;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Lapses(
            Wishes wishes,
            Offers offers,
            Passing passing,
            KeptPlaces kept,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.wishes = wishes;
        this.offers = offers;
        this.passing = passing;
        this.kept = kept;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1_000, initialDelay = 5_000)
    void tick() {
        try {
            run(clock.instant());
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database is away; offers that ran out wait", e);
        }
    }

    void run(Instant at) {
        while (Boolean.TRUE.equals(transaction.execute(status -> lapseOne(at)))) {
            LOG.debug("An offer ran out");
        }
        while (Boolean.TRUE.equals(transaction.execute(status -> expireOne(at)))) {
            LOG.debug("A wish ran out");
        }
    }

    private boolean lapseOne(Instant at) {
        return offers.lockDue(at)
                .map(wish -> {
                    offers.live(wish).filter(o -> !o.expiresAt().isAfter(at)).ifPresent(offer -> {
                        passing.end(offer, OfferState.LAPSED, at);
                        kept.free(offer.id().value(), at);
                        audit.system("waitlist.lapse", "offer", offer.id().value(), offer.patient());
                    });
                    return true;
                })
                .orElse(false);
    }

    private boolean expireOne(Instant at) {
        return wishes.lockDue(ChinaTime.dateOf(at))
                .map(wish -> {
                    passing.close(wish.id(), Wish.State.EXPIRED, at);
                    return true;
                })
                .orElse(false);
    }
}
