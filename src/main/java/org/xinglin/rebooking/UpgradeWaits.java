package org.xinglin.rebooking;

import org.xinglin.kernel.Rejection;

/** Another dearer place is kept for this appointment and waits for its difference. */
final class UpgradeWaits extends Rejection {
    UpgradeWaits() {
        super(Kind.CONFLICT, "rebooking.upgrade-waits");
        under("XL-MOVE");
        pointAt("/slotId");
    }
}
