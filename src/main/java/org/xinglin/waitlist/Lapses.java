package org.xinglin.waitlist;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.scheduling.ClinicPlaces;
import org.xinglin.scheduling.KeptPlaces;
import org.xinglin.scheduling.SlotId;

/** Ends offers nobody answered and wishes whose days are over. Every node runs it; a row one has in hand the others pass by. */
@Component
class Lapses {
    private static final Logger LOG = LoggerFactory.getLogger(Lapses.class);
    private static final int AT_ONCE = 500;

    private final Wishes wishes;
    private final Offers offers;
    private final Passing passing;
    private final KeptPlaces kept;
    private final ClinicPlaces places;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Lapses(
            Wishes wishes,
            Offers offers,
            Passing passing,
            KeptPlaces kept,
            ClinicPlaces places,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.wishes = wishes;
        this.offers = offers;
        this.passing = passing;
        this.kept = kept;
        this.places = places;
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
        endStopped(at);
    }

    /** A place whose clinic was stopped is nobody's to take any more; whoever waits does so at their old place in the order. */
    private void endStopped(Instant at) {
        List<Offer> standing = offers.live(AT_ONCE);
        Set<SlotId> stopped =
                places.stopped(standing.stream().map(o -> o.place().slot()).toList());
        standing.stream().filter(o -> stopped.contains(o.place().slot())).forEach(o -> endStopped(o, at));
    }

    private void endStopped(Offer seen, Instant at) {
        transaction.executeWithoutResult(status -> {
            wishes.lock(seen.wish());
            offers.live(seen.wish()).filter(o -> o.id().equals(seen.id())).ifPresent(offer -> {
                passing.end(offer, OfferState.GONE, at);
                kept.free(offer.id().value(), at);
                audit.system("waitlist.stop", "offer", offer.id().value(), offer.patient());
            });
        });
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
