package org.xinglin.pricing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.OfferingId;
import org.xinglin.kernel.Money;

/** Whoever announced places at a price: they cost something else from a day on. Nobody who holds one pays more. */
public interface PricedPlaces {
    /**
     * In the caller's transaction.
     *
     * @param until first day the price no longer holds; null while it is the last one known
     */
    void reprice(OfferingId offering, LocalDate from, @Nullable LocalDate until, Money price, Instant at);
}
