package org.xinglin.commitment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.Money;

/**
 * A promise as both sides see it.
 *
 * @param state OPEN, KEPT, BROKEN or EXCUSED
 * @param why what ended it, as a word of the product
 * @param refund what went back because it was broken
 */
public record PromiseView(
        PromiseKind kind,
        String state,
        Instant madeAt,
        Instant dueAt,
        @Nullable Instant endedAt,
        @Nullable String why,
        @Nullable Money refund) {}
