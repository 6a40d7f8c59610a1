package org.xinglin.scheduling;

import org.xinglin.kernel.Rejection;

/** The slot has begun or its session was stopped. */
final class SlotGone extends Rejection {
    SlotGone() {
        super(Kind.CONFLICT, "scheduling.slot-gone");
        pointAt("/slotId");
    }
}
