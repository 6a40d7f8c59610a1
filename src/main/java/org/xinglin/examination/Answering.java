package org.xinglin.examination;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Caller;
import org.xinglin.precaution.Answers;
import org.xinglin.precaution.Conflicts;
import org.xinglin.precaution.Prefill;

/**
 * The patient says what bears on their safety, before booking and whenever something changed until they are there.
 *
 * <p>Refuses {@link OrderEnded}, {@link NotBooked} after arrival, and answers that are missing or cannot be.
 */
@Service
class Answering {
    private final Access access;
    private final Orders orders;
    private final Bookings bookings;
    private final Cases cases;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answering(
            Access access,
            Orders orders,
            Bookings bookings,
            Cases cases,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.orders = orders;
        this.bookings = bookings;
        this.cases = cases;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void answer(Caller who, OrderId id, Answers given) {
        Instant at = clock.instant();
        Order order = access.lockOwn(who, id);
        if (order.withdrawnAt() != null || !order.validUntil().isAfter(at)) {
            throw new OrderEnded();
        }
        if (bookings.live(id).filter(b -> b.state() == Booked.State.ARRIVED).isPresent()) {
            throw new NotBooked();
        }
        var rules = cases.rules(order.institution(), at);
        Prefill.require(cases.questions(order, at), given, rules, at);
        orders.answer(id, given, who.person(), at);
        audit.granted(who, "examination.answer", "examination", id.value(), order.patient(), "own");
        Order answered = orders.find(id).orElseThrow();
        if (!cases.blocks(answered, Conflicts.of(cases.of(answered, null, at))).isEmpty()) {
            events.publishEvent(new ExaminationQuestioned(id, order.patient(), order.practitioner(), at));
        }
    }
}
