package org.xinglin.waitlist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.AppointmentId;

/**
 * An offer on the patient's screen: everything to decide by, the price included.
 *
 * @param expiresAt until when the place is kept unanswered
 * @param holdMinutes how long it is kept unpaid once accepted
 * @param appointmentId once accepted
 * @param paymentNo where to pay it then
 */
record OfferView(
        OfferId id,
        WishId wishId,
        PersonId patientId,
        String patientName,
        OfferState state,
        OfferReason reason,
        PractitionerId practitionerId,
        Words practitioner,
        Words department,
        Words institution,
        Words place,
        Instant startsAt,
        Instant endsAt,
        Money price,
        Instant offeredAt,
        Instant expiresAt,
        int holdMinutes,
        @Nullable AppointmentId appointmentId,
        @Nullable String paymentNo) {}
