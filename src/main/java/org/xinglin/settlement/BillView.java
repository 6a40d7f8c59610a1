package org.xinglin.settlement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.Money;

/**
 * A bill on the payer's screen.
 *
 * @param patientName in full: the reader pays for them or is them
 * @param payable whether it can still be paid
 * @param withheld whether the patient's record keeps from the reader what it was for: no lines, no payee
 */
record BillView(
        BillId id,
        String subjectKind,
        String subjectId,
        String patientName,
        Payee payee,
        Money total,
        Money refunded,
        Bill.State state,
        boolean payable,
        Instant openedAt,
        Instant payBy,
        @Nullable Instant paidAt,
        @Nullable String paymentNo,
        @Nullable String receiptNo,
        List<BillLine> lines,
        List<RefundView> refunds,
        boolean withheld) {
    /** Money of a bill that goes back. */
    record RefundView(
            String no,
            Money amount,
            String reason,
            boolean sent,
            Instant owedAt,
            @Nullable Instant sentAt) {}
}
