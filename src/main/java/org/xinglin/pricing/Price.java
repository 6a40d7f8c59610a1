package org.xinglin.pricing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.OfferingId;
import org.xinglin.kernel.Money;

/**
 * What a service costs from a day on.
 *
 * @param from null for the price the service began with
 * @param appliedAt when its day had come; null while it lies ahead
 */
record Price(
        UUID id,
        OfferingId offering,
        @Nullable LocalDate from,
        Money price,
        String basis,
        Instant setAt,
        @Nullable Instant appliedAt) {
    boolean holdsOn(LocalDate day) {
        return from == null || !from.isAfter(day);
    }
}
