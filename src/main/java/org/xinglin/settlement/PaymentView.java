package org.xinglin.settlement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.Money;

/**
 * A payment on the cashier's page.
 *
 * @param sandbox whether the page may play the counter itself
 * @param failure why the cashier gave up, as a code
 */
record PaymentView(
        String no,
        BillId billId,
        String subjectKind,
        String subjectId,
        Payee payee,
        Money amount,
        PaymentState state,
        Bill.State billState,
        Instant payBy,
        boolean sandbox,
        @Nullable String failure,
        List<BillLine> lines) {}
