package org.xinglin.waitlist;

import org.xinglin.kernel.Rejection;

/** The patient waits for just this, or for as much as one may. */
final class WaitsAlready extends Rejection {
    WaitsAlready() {
        super(Kind.CONFLICT, "waitlist.waits-already");
    }

    WaitsAlready(int limit) {
        super(Kind.CONFLICT, "waitlist.too-many-wishes");
        under(Window.RULE);
        with("limit", limit);
    }
}
