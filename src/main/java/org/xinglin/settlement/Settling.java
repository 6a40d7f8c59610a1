package org.xinglin.settlement;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Money;

/**
 * Books what a cashier says became of a payment, once, in whatever order it says it. Money that came in is claimed by
 * its bill and buys the subject, or goes back: in the same transaction either way.
 */
@Service
class Settling {
    private final Payments payments;
    private final Refunding refunding;
    private final ObjectProvider<Fulfilment> fulfilments;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;
    private volatile Map<String, Fulfilment> byKind = Map.of();

    Settling(
            Payments payments,
            Refunding refunding,
            ObjectProvider<Fulfilment> fulfilments,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.payments = payments;
        this.refunding = refunding;
        this.fulfilments = fulfilments;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The cashier has the money.
     *
     * @throws NoticeDiffers when it names another amount than was asked
     */
    @Transactional
    public void paid(String paymentNo, Money amount, String cashierRef) {
        Instant at = clock.instant();
        var booked = payments.book(paymentNo, amount, cashierRef, at);
        if (booked.isEmpty()) {
            requireKnown(paymentNo, amount);
            return;
        }
        Booked payment = booked.get();
        audit.system("payment.book", "bill", payment.bill().value(), payment.patient());
        if (payment.supplements()) {
            payments.lockSupplemented(payment.bill());
        }
        if (!payment.claimed()) {
            refunding.refundUnclaimed(paymentNo, payment.billPaid() ? "paid-twice" : "lapsed");
        } else if (fulfilment(payment.subject().kind()).fulfil(payment.subject(), at)) {
            events.publishEvent(new BillPaid(
                    payment.bill(), payment.subject(), payment.payer(), payment.patient(), payment.amount(), at));
        } else {
            refunding.refund(payment.subject(), "lapsed");
        }
    }

    /** The cashier gave the payment up: refused, abandoned or timed out; says nothing when it was paid all the same. */
    @Transactional
    public void failed(String paymentNo, Money amount, String why) {
        if (!payments.fail(paymentNo, amount, why)) {
            requireKnown(paymentNo, amount);
        }
    }

    /** Nothing was changed: because it is booked already, which is fine, or because the notice is wrong. */
    private void requireKnown(String paymentNo, Money amount) {
        Payment payment = payments.require(paymentNo);
        if (!payment.amount().equals(amount)) {
            throw new NoticeDiffers(payment.amount(), amount);
        }
    }

    /** Fulfilments sit in modules above, which use this one; so they are looked up late. */
    private Fulfilment fulfilment(String kind) {
        if (byKind.isEmpty()) {
            byKind = fulfilments.stream().collect(Collectors.toMap(Fulfilment::kind, Function.identity()));
        }
        Fulfilment found = byKind.get(kind);
        if (found == null) {
            throw new IllegalStateException("nobody fulfils " + kind);
        }
        return found;
    }
}
