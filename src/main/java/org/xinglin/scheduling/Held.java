package org.xinglin.scheduling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;

/**
 * The answer to a hold; the same key is always answered with the same one.
 *
 * @param paymentNo where to pay: {@code /cashier/<paymentNo>}; null when nothing is to pay and the place is the patient's
 * @param payBy until when the slot is kept
 */
public record Held(
        AppointmentId id,
        SlotId slotId,
        PersonId patientId,
        Instant startsAt,
        Instant endsAt,
        Money price,
        @Nullable String paymentNo,
        Instant payBy) {}
