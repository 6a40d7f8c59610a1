package org.xinglin.settlement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;

/**
 * A bill as its payer sees it.
 *
 * @param paymentNo the payment that can be made or was made
 * @param receiptNo number of the electronic receipt, once paid
 */
public record Bill(
        BillId id,
        Subject subject,
        PersonId payer,
        PersonId patient,
        UUID institution,
        Money total,
        Money refunded,
        State state,
        Instant openedAt,
        Instant payBy,
        @Nullable Instant paidAt,
        @Nullable String paymentNo,
        @Nullable String receiptNo,
        List<BillLine> lines) {
    /** Where a bill stands. */
    public enum State {
        OPEN,
        PAID,
        WITHDRAWN
    }

    Bill with(List<BillLine> lines) {
        return new Bill(
                id,
                subject,
                payer,
                patient,
                institution,
                total,
                refunded,
                state,
                openedAt,
                payBy,
                paidAt,
                paymentNo,
                receiptNo,
                List.copyOf(lines));
    }
}
