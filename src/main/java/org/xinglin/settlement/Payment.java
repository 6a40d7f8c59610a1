package org.xinglin.settlement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;

/** One attempt to pay a bill. */
record Payment(
        String no,
        BillId bill,
        PersonId payer,
        PersonId patient,
        String cashier,
        Money amount,
        PaymentState state,
        Bill.State billState,
        Instant payBy,
        @Nullable String failure) {}
