package org.xinglin.outage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.audit.AuditLog;
import org.xinglin.examination.BookedExamination;
import org.xinglin.examination.Relocating;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.Rejection;
import org.xinglin.scheduling.DevicePlace;

/**
 * Gives one booking of a stopped device the next place that fits the person, or its money back. Each booking is one
 * transaction that also writes what was done; whoever finds the row written does nothing, so any number of nodes may run,
 * crash and run again.
 */
@Component
class Displacing {
    private static final int TRIES = 12;
    private final DisplacedBookings displaced;
    private final Relocating relocating;
    private final Terms terms;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Displacing(
            DisplacedBookings displaced,
            Relocating relocating,
            Terms terms,
            AuditLog audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.displaced = displaced;
        this.relocating = relocating;
        this.terms = terms;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
    }

    void displace(Outage outage, BookedExamination lost, Instant at) {
        if (!lost.confirmed()) {
            giveBack(outage, lost, Displaced.State.RELEASED, at);
            return;
        }
        List<DevicePlace> places =
                relocating.fitting(lost, terms.furthest(outage.institution(), lost.startsAt(), at), place -> true, at);
        if (places.stream().limit(TRIES).noneMatch(place -> moved(outage, lost, place, at))) {
            giveBack(outage, lost, Displaced.State.REFUNDED, at);
        }
    }

    /** False when this place cannot be had: somebody was faster, or something stands in the person's way. */
    private boolean moved(Outage outage, BookedExamination lost, DevicePlace to, Instant at) {
        try {
            transaction.executeWithoutResult(status -> {
                relocating.lock(lost.order());
                Instant answerBy = terms.answerBy(outage.institution(), to.startsAt(), at);
                if (displaced.add(row(outage, lost, Displaced.State.MOVED, answerBy, at))) {
                    relocating.move(lost, to.slot(), at);
                    tell(lost, "MOVED", to.startsAt(), answerBy, Money.ZERO, at);
                    audit.system("examination.move", "examination", lost.order().value(), lost.patient());
                }
            });
            return true;
        } catch (Rejection taken) {
            return false;
        }
    }

    private void giveBack(Outage outage, BookedExamination lost, Displaced.State how, Instant at) {
        Displaced row = row(outage, lost, how, null, at);
        transaction.executeWithoutResult(status -> {
            relocating.lock(lost.order());
            if (!displaced.add(row)) {
                return;
            }
            var back = relocating.takeBack(lost.booking(), "outage", at);
            if (back.isEmpty()) {
                // It ended by itself in this instant; there is nothing to tell.
                status.setRollbackOnly();
                return;
            }
            displaced.refunded(row, back.get());
            boolean unpaid = how == Displaced.State.RELEASED && back.get().isZero();
            tell(lost, unpaid ? "RELEASED" : "REFUNDED", null, null, back.get(), at);
            audit.system("examination.cancel", "examination", lost.order().value(), lost.patient());
        });
    }

    private static Displaced row(
            Outage outage, BookedExamination lost, Displaced.State how, @Nullable Instant answerBy, Instant at) {
        return new Displaced(
                outage.id(),
                lost.booking(),
                lost.order(),
                lost.patient(),
                lost.startsAt(),
                how,
                Money.ZERO,
                answerBy,
                at);
    }

    private void tell(
            BookedExamination lost,
            String outcome,
            @Nullable Instant newStartsAt,
            @Nullable Instant answerBy,
            Money refund,
            Instant at) {
        events.publishEvent(new ExaminationDisplaced(
                lost.order(), lost.patient(), outcome, lost.startsAt(), newStartsAt, answerBy, refund, at));
    }
}
