package org.xinglin.waitlist;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The order in which those who wait are asked: clinical priority first, then who passed fewer offers, then the narrower
 * wish, then who joined earlier. The statements of {@link Wishes} sort by the same keys.
 */
final class Order {
    static final Comparator<Wish> OF_WISHES = Comparator.comparing((Wish w) -> w.priority() == null)
            .thenComparing(Wish::passes)
            .thenComparing(w -> w.preference().breadth())
            .thenComparing(Wish::joinedAt)
            .thenComparing(w -> w.id().toString());

    private Order() {}

    /** The first key by which one wish stands before another. */
    static OfferReason reason(Wish first, @Nullable Wish second) {
        if (second == null) {
            return OfferReason.ALONE;
        }
        if ((first.priority() == null) != (second.priority() == null)) {
            return OfferReason.PRIORITY;
        }
        if (first.passes() != second.passes()) {
            return OfferReason.PASSES;
        }
        return first.preference().breadth() != second.preference().breadth() ? OfferReason.EXACT : OfferReason.JOINED;
    }
}
