package org.xinglin.waitlist;

import org.xinglin.kernel.Rejection;

/** The wish has ended. */
final class WishOver extends Rejection {
    WishOver() {
        super(Kind.CONFLICT, "waitlist.wish-over");
    }
}
