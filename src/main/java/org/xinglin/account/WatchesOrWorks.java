package org.xinglin.account;

import org.xinglin.kernel.Rejection;

/** Who runs the installation or watches the region works for none of its houses, and the other way round. */
final class WatchesOrWorks extends Rejection {
    WatchesOrWorks() {
        super(Kind.CONFLICT, "account.watches-or-works");
        under("XL-APART");
        pointAt("/residentId");
    }
}
