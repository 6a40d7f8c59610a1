package org.xinglin.examination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.chart.CareRelations;
import org.xinglin.chart.Encounter;
import org.xinglin.chart.EncounterId;
import org.xinglin.chart.EncounterKind;
import org.xinglin.chart.Encounters;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.precaution.Prefill;

/**
 * A doctor orders an examination in a visit, or takes the order back while nothing is booked.
 *
 * <p>Refuses {@link NotOrdering}, {@link AdviceOnly}, {@link EncounterOver}, {@link AlreadyOrdered}, {@link AlreadyTaken}.
 */
@Service
class Ordering {
    private final Encounters encounters;
    private final CareRelations relations;
    private final Practitioners practitioners;
    private final Examinations examinations;
    private final Orders orders;
    private final Bookings bookings;
    private final Cases cases;
    private final Access access;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Ids ids;

    Ordering(
            Encounters encounters,
            CareRelations relations,
            Practitioners practitioners,
            Examinations examinations,
            Orders orders,
            Bookings bookings,
            Cases cases,
            Access access,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock,
            Ids ids) {
        this.encounters = encounters;
        this.relations = relations;
        this.practitioners = practitioners;
        this.examinations = examinations;
        this.orders = orders;
        this.bookings = bookings;
        this.cases = cases;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /** What a doctor asks for; kidney function when it is known. */
    record Wish(
            @Nullable UUID examinationId,
            @Nullable String indication,
            @Nullable Integer egfr,
            @Nullable LocalDate egfrOn) {}

    @Transactional
    public Order order(Caller who, EncounterId in, Wish wish) {
        Instant at = clock.instant();
        Encounter encounter = attended(who, in);
        if (encounter.kind() == EncounterKind.ADVICE) {
            throw new AdviceOnly();
        }
        if (encounter.closedAt() != null) {
            throw new EncounterOver();
        }
        Examination wanted = wanted(wish, encounter);
        var rules = cases.rules(encounter.institution(), at);
        Prefill.requireKidneys(wish.egfr(), wish.egfrOn(), rules, at);
        bookings.lock(encounter.patient());
        if (orders.of(encounter.patient()).stream().anyMatch(o -> open(o, wanted, at))) {
            throw new AlreadyOrdered();
        }
        var order = new Order(
                new OrderId(ids.next()),
                encounter.patient(),
                in.value(),
                encounter.practitioner(),
                encounter.institution(),
                wanted.id(),
                Typed.required(wish.indication(), "/indication"),
                wish.egfr(),
                wish.egfrOn(),
                at,
                at.plus(rules.duration("EX-19", "valid")),
                null,
                null);
        orders.add(order);
        audit.granted(who, "examination.order", "examination", order.id().value(), order.patient(), "treatment");
        events.publishEvent(new ExaminationOrdered(order.id(), order.patient(), at));
        return order;
    }

    /** The encounter, if the caller is its doctor. */
    Encounter attended(Caller who, EncounterId id) {
        Encounter encounter = encounters.require(id);
        if (!practitioners.require(encounter.practitioner()).person().equals(who.person())) {
            throw relations.refusal(who, encounter.patient(), new NotOrdering(), Encounters.UNKNOWN);
        }
        return encounter;
    }

    private Examination wanted(Wish wish, Encounter encounter) {
        if (wish.examinationId() == null) {
            throw new InvalidInput("examination.examination-missing", "/examinationId");
        }
        return examinations.of(encounter.institution()).stream()
                .filter(e -> e.id().equals(wish.examinationId()))
                .findFirst()
                .orElseThrow(() -> new NotFound("examination.no-such-examination"));
    }

    private boolean open(Order o, Examination wanted, Instant at) {
        return o.examination().equals(wanted.id())
                && o.withdrawnAt() == null
                && o.validUntil().isAfter(at)
                && bookings.newest(o.id())
                        .filter(b -> b.state() == Booked.State.ARRIVED
                                || b.span().starts().isBefore(at))
                        .isEmpty();
    }

    @Transactional
    public void withdraw(Caller who, OrderId id) {
        Order order = access.lockOrdered(who, id);
        if (bookings.live(id).isPresent()) {
            throw new AlreadyTaken();
        }
        orders.withdraw(id, clock.instant());
        audit.granted(who, "examination.withdraw", "examination", id.value(), order.patient(), "treatment");
    }
}
