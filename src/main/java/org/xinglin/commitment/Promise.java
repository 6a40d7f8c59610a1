package org.xinglin.commitment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.Money;

/** One promise of a pledge with its clock. */
record Promise(
        UUID id,
        Pledge pledge,
        PromiseKind kind,
        PromiseState state,
        Instant madeAt,
        Instant dueAt,
        @Nullable Instant endedAt,
        @Nullable String why,
        Money refund) {
    /** The deadline belongs to the patient: an act at the very instant comes too late. */
    boolean ranOut(Instant at) {
        return !at.isBefore(dueAt);
    }

    PromiseView view() {
        return new PromiseView(kind, state.name(), madeAt, dueAt, endedAt, why, refund.isZero() ? null : refund);
    }
}
