package org.xinglin.outage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinglin.examination.OrderId;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;

/**
 * A device that stopped took the place of a booking.
 *
 * @param outcome {@code MOVED}, {@code REFUNDED}, {@code RELEASED} (was not paid) or {@code UNANSWERED}
 * @param startsAt when it would have been
 * @param newStartsAt the place kept for the patient instead, until {@code answerBy}; null when there is none
 */
public record ExaminationDisplaced(
        OrderId order,
        PersonId patient,
        String outcome,
        Instant startsAt,
        @Nullable Instant newStartsAt,
        @Nullable Instant answerBy,
        Money refund,
        Instant at) {}
