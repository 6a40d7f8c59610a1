package org.xinglin.waitlist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.AppointmentId;

/**
 * A place kept for one person until {@code expiresAt}.
 *
 * @param appointment once accepted
 * @param paymentNo where the accepted place is paid
 */
record Offer(
        OfferId id,
        WishId wish,
        PersonId patient,
        OfferedPlace place,
        OfferReason reason,
        OfferState state,
        Instant offeredAt,
        Instant expiresAt,
        @Nullable AppointmentId appointment,
        @Nullable String paymentNo) {}
