package org.xinglin.scheduling;

import org.xinglin.kernel.Rejection;

/** The time to pay ran out and the place was given back. */
final class HoldLapsed extends Rejection {
    HoldLapsed() {
        super(Kind.CONFLICT, "scheduling.hold-lapsed");
        under("XL-HOLD");
    }
}
