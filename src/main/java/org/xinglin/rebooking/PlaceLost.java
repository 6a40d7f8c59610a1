package org.xinglin.rebooking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.AppointmentId;

/**
 * A doctor's leave took the place of an appointment.
 *
 * @param outcome {@code MOVED}, {@code REFUNDED}, {@code RELEASED} (was not paid) or {@code UNANSWERED}
 * @param practitioner whom the patient would have seen at {@code startsAt}
 * @param newStartsAt the place kept for the patient instead, until {@code answerBy}; null when there is none
 */
public record PlaceLost(
        AppointmentId appointment,
        PersonId patient,
        String outcome,
        PractitionerId practitioner,
        Instant startsAt,
        @Nullable PractitionerId newPractitioner,
        @Nullable Instant newStartsAt,
        @Nullable Instant answerBy,
        Money refund,
        Instant at) {}
