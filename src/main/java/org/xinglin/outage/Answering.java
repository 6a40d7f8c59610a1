package org.xinglin.outage;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.examination.BookedExamination;
import org.xinglin.examination.OrderId;
import org.xinglin.examination.Relocating;
import org.xinglin.examination.Uprooted;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Money;

/**
 * The patient takes the place they were moved to, another one, or all of the money, whatever the hour; whoever says nothing
 * gets the money. Answering twice in the same way changes nothing.
 *
 * <p>Refuses {@link NothingToAnswer} and {@link Answered}.
 */
@Service
class Answering implements Uprooted {
    private final DisplacedBookings displaced;
    private final Relocating relocating;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answering(
            DisplacedBookings displaced,
            Relocating relocating,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.displaced = displaced;
        this.relocating = relocating;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Null when no outage touched the order. */
    @Transactional
    public @Nullable DisplacedView of(Caller who, OrderId id) {
        relocating.requireOwn(who, id);
        Optional<Displaced> last = displaced.of(id);
        last.ifPresent(d -> audit.granted(who, "examination.read", "examination", id.value(), d.patient(), "own"));
        return last.map(d -> new DisplacedView(d.state(), d.startsAt(), d.answerBy(), d.refund()))
                .orElse(null);
    }

    @Transactional
    public void answer(Caller who, OrderId id, boolean accept) {
        Instant at = clock.instant();
        Optional<BookedExamination> live = relocating.lockOwn(who, id);
        Displaced last = displaced.of(id).orElseThrow(NothingToAnswer::new);
        var how = accept ? Displaced.State.ACCEPTED : Displaced.State.DECLINED;
        if (last.state() == how) {
            return;
        }
        if (live.isEmpty() || !displaced.answer(id, how, at)) {
            throw new Answered();
        }
        if (!accept) {
            Money back =
                    relocating.takeBack(last.booking(), "outage-declined", at).orElseThrow(Answered::new);
            displaced.refunded(last, back);
        }
        audit.granted(
                who,
                accept ? "examination.accept-move" : "examination.cancel",
                "examination",
                id.value(),
                last.patient(),
                "own");
    }

    /** The time to answer is over. */
    @Transactional
    public void lapse(Displaced d, Instant at) {
        relocating.lock(d.order());
        if (!displaced.answer(d.order(), Displaced.State.UNANSWERED, at)) {
            return;
        }
        Optional<Money> back = relocating.takeBack(d.booking(), "outage-unanswered", at);
        if (back.isEmpty()) {
            displaced.overtaken(d);
            return;
        }
        displaced.refunded(d, back.get());
        audit.system("examination.cancel", "examination", d.order().value(), d.patient());
        events.publishEvent(new ExaminationDisplaced(
                d.order(), d.patient(), "UNANSWERED", d.startsAt(), null, null, back.get(), at));
    }

    @Override
    public boolean asked(OrderId order) {
        return displaced
                .of(order)
                .filter(d -> d.state() == Displaced.State.MOVED)
                .isPresent();
    }

    @Override
    public void answered(OrderId order, boolean kept, Instant at) {
        displaced.answer(order, kept ? Displaced.State.ACCEPTED : Displaced.State.DECLINED, at);
    }
}
