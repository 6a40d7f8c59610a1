package org.xinglin.waitlist;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.identity.Guardians;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.scheduling.KeptPlaces;

/**
 * Withdraws a wish; a place that is on offer goes to the next. An accepted place is an appointment and is cancelled as
 * such: {@link OfferOver}. A second withdrawal changes nothing.
 */
@Service
class Leaving {
    private final Wishes wishes;
    private final Offers offers;
    private final Passing passing;
    private final KeptPlaces kept;
    private final Guardians guardians;
    private final AuditLog audit;
    private final Clock clock;

    Leaving(
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
    public void withdraw(Caller who, WishId id) {
        Instant at = clock.instant();
        Wish wish = wishes.lock(id);
        if (!guardians.mayActFor(who.person(), wish.patient())) {
            throw new NotFound("waitlist.no-such-wish", wish.patient());
        }
        switch (wish.state()) {
            case ACCEPTED -> throw new OfferOver(OfferState.ACCEPTED);
            case OFFERED -> {
                Offer offer = offers.live(id).orElseThrow();
                passing.withdraw(offer, at);
                kept.free(offer.id().value(), at);
                audit.granted(who, "waitlist.withdraw", "wish", id.value(), wish.patient(), "own");
            }
            case WAITING -> {
                wishes.move(id, Wish.State.WITHDRAWN, at);
                audit.granted(who, "waitlist.withdraw", "wish", id.value(), wish.patient(), "own");
            }
            case FULFILLED, WITHDRAWN, EXPIRED, UNANSWERED -> {}
        }
    }
}
