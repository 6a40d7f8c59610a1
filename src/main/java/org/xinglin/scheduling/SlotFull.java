package org.xinglin.scheduling;

import org.xinglin.kernel.Rejection;

/** All places of the slot are taken. */
final class SlotFull extends Rejection {
    SlotFull() {
        super(Kind.CONFLICT, "scheduling.slot-full");
        pointAt("/slotId");
    }
}
