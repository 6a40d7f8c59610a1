package org.xinglin.waitlist;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.directory.Departments;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.scheduling.AppointmentId;

/** What an offer that came to nothing means for its wish; the caller frees the place. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Passing {
    private final Wishes wishes;
    private final Offers offers;
    private final Departments departments;
    private final Rulebook rulebook;
    private final ApplicationEventPublisher events;

    Passing(
            Wishes wishes,
            Offers offers,
            Departments departments,
            Rulebook rulebook,
            ApplicationEventPublisher events) {
        this.wishes = wishes;
        this.offers = offers;
        this.departments = departments;
        this.rulebook = rulebook;
        this.events = events;
    }

    /** Ends a live offer; the caller holds the wish's lock. */
    void end(Offer offer, OfferState how, Instant at) {
        offers.end(offer.id(), how, at);
        switch (how) {
            case DECLINED -> behind(offer.wish(), at);
            case LAPSED -> {
                tell(offer, how, at);
                if (offers.lapsed(offer.wish()) >= mostUnanswered(offer, at)) {
                    close(offer.wish(), Wish.State.UNANSWERED, at);
                } else {
                    behind(offer.wish(), at);
                }
            }
            case GONE -> {
                tell(offer, how, at);
                wishes.move(offer.wish(), Wish.State.WAITING, at);
            }
            default -> throw new IllegalArgumentException("no live offer ends as " + how);
        }
    }

    /** The patient withdraws a wish with its live offer. */
    void withdraw(Offer offer, Instant at) {
        offers.end(offer.id(), OfferState.DECLINED, at);
        wishes.move(offer.wish(), Wish.State.WITHDRAWN, at);
    }

    private void behind(WishId wish, Instant at) {
        wishes.pass(wish);
        wishes.move(wish, Wish.State.WAITING, at);
    }

    /** Ends a wish that nobody withdrew. */
    void close(WishId id, Wish.State how, Instant at) {
        wishes.move(id, how, at);
        Wish wish = wishes.require(id);
        if (how != Wish.State.FULFILLED) {
            events.publishEvent(
                    new WishEnded(id, wish.patient(), wish.preference().department(), how.name(), at));
        }
    }

    /** An accepted place was paid for, or let go: a paid one ends the wish, an unpaid one counts as passed. */
    void appointmentEnded(AppointmentId appointment, boolean paid, Instant at) {
        offers.accepted(appointment).ifPresent(seen -> {
            wishes.lock(seen.wish());
            Offer offer = offers.require(seen.id());
            if (offer.state() != OfferState.ACCEPTED) {
                return;
            }
            offers.end(offer.id(), paid ? OfferState.PAID : OfferState.UNPAID, at);
            if (paid) {
                close(offer.wish(), Wish.State.FULFILLED, at);
            } else {
                tell(offer, OfferState.UNPAID, at);
                behind(offer.wish(), at);
            }
        });
    }

    private int mostUnanswered(Offer offer, Instant at) {
        return rulebook.rulesInForce(at, departments.scopeOf(offer.place().department()))
                .number(Window.RULE, "unanswered");
    }

    private void tell(Offer offer, OfferState how, Instant at) {
        events.publishEvent(new OfferEnded(
                offer.id(),
                offer.patient(),
                offer.place().practitioner(),
                offer.place().startsAt(),
                how.name(),
                at));
    }
}
