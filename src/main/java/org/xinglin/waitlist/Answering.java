package org.xinglin.waitlist;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.identity.Guardians;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.NotFound;
import org.xinglin.scheduling.Held;
import org.xinglin.scheduling.KeptPlaces;

/**
 * Takes an offer or lets it go. An offer is one intent: accepting it twice gives the same appointment, declining it twice
 * changes nothing. Refuses {@link OfferOver} and what booking refuses (BK-02, BK-03, BK-05).
 */
@Service
class Answering {
    private final Wishes wishes;
    private final Offers offers;
    private final Passing passing;
    private final KeptPlaces kept;
    private final Guardians guardians;
    private final AuditLog audit;
    private final Clock clock;

    Answering(
            Wishes wishes,
            Offers offers,
            Passing passing,
            KeptPlaces kept,
            Guardians guardians,
            AuditLog audit,
            Clock clock) {
        this.wishes = wishes;
        this.offers = offers;
        this.passing = passing;
        this.kept = kept;
        this.guardians = guardians;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void accept(Caller who, OfferId id) {
        Instant at = clock.instant();
        Offer offer = lock(who, id);
        if (offer.state() == OfferState.ACCEPTED || offer.state() == OfferState.PAID) {
            return;
        }
        if (offer.state() != OfferState.LIVE || !offer.expiresAt().isAfter(at)) {
            throw new OfferOver(offer.state() == OfferState.LIVE ? OfferState.LAPSED : offer.state());
        }
        Held held = kept.take(who, id.value(), offer.patient(), new IdempotencyKey("offer-" + id), at);
        offers.accept(id, held, at);
        wishes.move(offer.wish(), Wish.State.ACCEPTED, at);
        audit.granted(who, "waitlist.accept", "offer", id.value(), offer.patient(), "own");
    }

    @Transactional
    public void decline(Caller who, OfferId id) {
        Instant at = clock.instant();
        Offer offer = lock(who, id);
        switch (offer.state()) {
            case LIVE -> {
                passing.end(offer, OfferState.DECLINED, at);
                kept.free(id.value(), at);
                audit.granted(who, "waitlist.decline", "offer", id.value(), offer.patient(), "own");
            }
            case ACCEPTED, PAID -> throw new OfferOver(offer.state());
            case DECLINED, LAPSED, UNPAID, GONE -> {}
        }
    }

    /** Another's offer looks like one that does not exist. */
    private Offer lock(Caller who, OfferId id) {
        Offer seen = offers.require(id);
        if (!guardians.mayActFor(who.person(), seen.patient())) {
            throw new NotFound("waitlist.no-such-offer", seen.patient());
        }
        wishes.lock(seen.wish());
        return offers.require(id);
    }
}
