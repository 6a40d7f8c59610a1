package org.xinglin.settlement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.xinglin.kernel.Rejection;

/** Asks cashiers about payments whose notice is overdue, so that one that never arrives loses nobody's money. */
@Component
class PaymentEnquiry {
    private static final Logger LOG = LoggerFactory.getLogger(PaymentEnquiry.class);
    static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration AGAIN = Duration.ofSeconds(20);
    private static final Duration SELDOM = Duration.ofMinutes(10);
    private static final Duration GIVE_UP = Duration.ofDays(1);
    private static final int BATCH = 50;

    private final Payments payments;
    private final Cashiers cashiers;
    private final Settling settling;
    private final Clock clock;

    PaymentEnquiry(Payments payments, Cashiers cashiers, Settling settling, Clock clock) {
        this.payments = payments;
        this.cashiers = cashiers;
        this.settling = settling;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 3_000, initialDelay = 7_000)
    void tick() {
        try {
            Instant at = clock.instant();
            for (Payment payment : payments.toAsk(at, BATCH)) {
                ask(payment, at);
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database is away; questions to cashiers wait", e);
        }
    }

    /** Asks once and books the answer. */
    void ask(Payment payment, Instant at) {
        try {
            switch (cashiers.named(payment.cashier()).ask(payment)) {
                case Cashier.Finding.Paid paid -> settling.paid(payment.no(), paid.amount(), paid.reference());
                case Cashier.Finding.Failed failed -> settling.failed(payment.no(), payment.amount(), failed.why());
                case Cashier.Finding.Pending pending -> payments.askAgain(payment.no(), next(payment, at));
            }
        } catch (Rejection e) {
            LOG.warn("Asking about payment {} failed: {}", payment.no(), e.code());
            payments.askAgain(payment.no(), next(payment, at));
        }
    }

    /** Often while the subject is kept, seldom for a day after, then never. */
    private static @Nullable Instant next(Payment payment, Instant at) {
        if (at.isBefore(payment.payBy().plus(SELDOM))) {
            return at.plus(AGAIN);
        }
        return at.isBefore(payment.payBy().plus(GIVE_UP)) ? at.plus(SELDOM) : null;
    }
}
