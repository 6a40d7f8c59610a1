package org.xinglin.examination;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Ids;
import org.xinglin.precaution.Conflicts;
import org.xinglin.precaution.Finding;

/**
 * The doctor who ordered decides that an examination takes place all the same, and says why. It holds for the facts as
 * they are: other answers stand in the way again.
 *
 * <p>Refuses {@link NothingToLift} and {@link OrderEnded}.
 */
@Service
class Lifting {
    private final Access access;
    private final Cases cases;
    private final Clearances clearances;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Ids ids;

    Lifting(
            Access access,
            Cases cases,
            Clearances clearances,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock,
            Ids ids) {
        this.access = access;
        this.cases = cases;
        this.clearances = clearances;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public void lift(Caller who, OrderId id, @Nullable String cause, @Nullable String reason) {
        Instant at = clock.instant();
        Order order = access.lockOrdered(who, id);
        if (order.withdrawnAt() != null || !order.validUntil().isAfter(at)) {
            throw new OrderEnded();
        }
        String why = Typed.required(reason, "/reason");
        Finding finding = cases.blocks(order, Conflicts.of(cases.of(order, null, at))).stream()
                .filter(f -> f.cause().equals(cause))
                .findFirst()
                .orElseThrow(NothingToLift::new);
        clearances.add(
                ids.next(), id, new Clearances.Clearance(finding.cause(), finding.print(), why, who.person(), at));
        audit.granted(who, "examination.lift", "examination", id.value(), order.patient(), "treatment");
        events.publishEvent(new ExaminationCleared(id, order.patient(), at));
    }
}
