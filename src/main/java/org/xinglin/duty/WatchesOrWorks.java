package org.xinglin.duty;

import org.xinglin.kernel.Rejection;

/** Who runs the installation or watches the region does not work for one of its houses. */
final class WatchesOrWorks extends Rejection {
    WatchesOrWorks() {
        super(Kind.CONFLICT, "duty.watches-or-works");
        pointAt("/residentId");
    }
}
