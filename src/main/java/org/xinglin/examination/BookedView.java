package org.xinglin.examination;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.Money;

/** A place taken. */
record BookedView(
        Instant startsAt,
        Instant endsAt,
        Booked.State state,
        Money price,
        String code,
        @Nullable String paymentNo,
        Instant payBy,
        Instant changeUntil) {}
