package org.xinglin.commitment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.directory.Offering;
import org.xinglin.directory.Offerings;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.Money;
import org.xinglin.settlement.Refunding;
import org.xinglin.settlement.Subject;

/**
 * Makes promises and ends them: kept, broken or excused, each end once, in the caller's transaction and under the
 * caller's lock of the subject. Every change writes its line of the ledger; a breach owes its refund beside it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Commitments {
    private final Promises promises;
    private final Ledger ledger;
    private final Offerings offerings;
    private final Practitioners practitioners;
    private final Offers offers;
    private final Refunding refunding;
    private final ApplicationEventPublisher events;
    private final Ids ids;

    Commitments(
            Promises promises,
            Ledger ledger,
            Offerings offerings,
            Practitioners practitioners,
            Offers offers,
            Refunding refunding,
            ApplicationEventPublisher events,
            Ids ids) {
        this.promises = promises;
        this.ledger = ledger;
        this.offerings = offerings;
        this.practitioners = practitioners;
        this.offers = offers;
        this.refunding = refunding;
        this.events = events;
        this.ids = ids;
    }

    /** The service was paid: its promises are frozen, and the clock of the first reply starts. Once per subject. */
    public void pledge(Purchase bought) {
        Offering offering = offerings.require(bought.offering());
        var doctor = practitioners.require(offering.practitioner());
        var pledge = new Pledge(
                ids.next(),
                bought.subject(),
                bought.patient(),
                new Pledge.Debtor(doctor.id(), doctor.department(), doctor.institution()),
                bought.price(),
                offers.terms(offering, bought.paidAt()),
                bought.paidAt());
        if (promises.insert(pledge)) {
            make(pledge, PromiseKind.FIRST_REPLY, bought.paidAt(), bought.answerBy());
        }
    }

    /** A further question, or a report to read: starts a clock unless one of the kind runs already. */
    public void expected(Subject subject, PromiseKind kind, Instant at) {
        promises.of(subject).stream().findFirst().map(Promise::pledge).ifPresent(pledge -> {
            var within = pledge.terms().within(kind);
            if (!within.isZero()) {
                make(pledge, kind, at, at.plus(within));
            }
        });
    }

    private void make(Pledge pledge, PromiseKind kind, Instant at, Instant due) {
        var promise = new Promise(ids.next(), pledge, kind, PromiseState.OPEN, at, due, null, null, Money.ZERO);
        if (promises.insert(promise)) {
            ledger.write(LedgerEntry.of(promise, "MADE", "", Money.ZERO, at));
        }
    }

    /**
     * The doctor answered: what runs is kept; what had run out before is broken, whether or not a timer saw it first.
     *
     * @return what was broken
     */
    public List<PromiseKind> answered(Subject subject, String how, Instant at) {
        var late = new ArrayList<PromiseKind>();
        for (Promise promise : open(subject)) {
            if (promise.ranOut(at)) {
                breach(promise, at);
                late.add(promise.kind());
            } else {
                end(promise, PromiseState.KEPT, how, Money.ZERO, at);
            }
        }
        return late;
    }

    /** Whether the first reply is still owed and its time is over: then the subject ends, and nothing can be said any more. */
    public boolean firstReplyRanOut(Subject subject, Instant at) {
        return open(subject).stream().anyMatch(p -> p.kind() == PromiseKind.FIRST_REPLY && p.ranOut(at));
    }

    /** Whether something promised ran out and no timer has seen it yet. */
    public boolean overdue(Subject subject, Instant at) {
        return open(subject).stream().anyMatch(promise -> promise.ranOut(at));
    }

    /**
     * Nothing more is owed, for the reason given; an answer within the talk that had run out before stays broken. A first
     * reply is excused all the same: what ends the subject without one gives everything back.
     */
    public void excuse(Subject subject, String why, Instant at) {
        for (Promise promise : open(subject)) {
            if (promise.kind() != PromiseKind.FIRST_REPLY && promise.ranOut(at)) {
                breach(promise, at);
            } else {
                end(promise, PromiseState.EXCUSED, why, Money.ZERO, at);
            }
        }
    }

    /** Ends a promise that ran out: the refund, the ledger's line and the news go together or not at all. */
    Optional<Money> breach(Promise promise, Instant at) {
        Subject subject = promise.pledge().subject();
        Money owed = promise.pledge().owed(promise.kind());
        if (!promises.end(promise.id(), PromiseState.BROKEN, "RAN_OUT", owed, at)) {
            return Optional.empty();
        }
        if (promise.kind() == PromiseKind.FIRST_REPLY) {
            refunding.refund(subject, "promise-first-reply");
        } else if (!owed.isZero()) {
            String reason = promise.kind() == PromiseKind.NEXT_REPLY ? "promise-next-reply" : "promise-report";
            refunding.refundPart(subject, owed, reason, promise.id().toString());
        }
        ledger.write(LedgerEntry.of(promise, "BROKEN", "RAN_OUT", owed, at));
        events.publishEvent(new PromiseBroken(
                promise.id(),
                promise.kind(),
                subject,
                promise.pledge().patient(),
                promise.pledge().debtor().practitioner(),
                owed,
                at));
        return Optional.of(owed);
    }

    void end(Promise promise, PromiseState state, String why, Money refund, Instant at) {
        if (promises.end(promise.id(), state, why, refund, at)) {
            ledger.write(LedgerEntry.of(promise, state.name(), why, refund, at));
        }
    }

    private List<Promise> open(Subject subject) {
        return promises.open(subject.kind(), List.of(subject.id()));
    }

    /** What a subject promises and how it stands; empty when it was never paid. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<PledgeView> of(Subject subject) {
        List<Promise> all = promises.of(subject);
        return all.stream()
                .findFirst()
                .map(first -> first.pledge().terms())
                .map(t -> new PledgeView(
                        t.nextWithin().toMinutes(),
                        t.reportWithin().toMinutes(),
                        t.nextShare(),
                        t.reportShare(),
                        all.stream().map(Promise::view).toList()));
    }

    /** The promise of each subject that runs out first. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Map<UUID, PromiseView> pressing(String kind, Collection<UUID> subjects) {
        var first = new HashMap<UUID, PromiseView>();
        promises.open(kind, subjects)
                .forEach(p -> first.putIfAbsent(p.pledge().subject().id(), p.view()));
        return first;
    }
}
