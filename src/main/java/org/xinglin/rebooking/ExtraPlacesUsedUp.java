package org.xinglin.rebooking;

import org.xinglin.kernel.Rejection;

/** The session has all the added places it may have. */
final class ExtraPlacesUsedUp extends Rejection {
    ExtraPlacesUsedUp(int limit) {
        super(Kind.CONFLICT, "rebooking.extra-places-used-up");
        under("XL-EXTRA");
        with("limit", limit);
    }
}
