package org.xinglin.waitlist;

import org.xinglin.kernel.Rejection;

/** Only verified people wait, because the place is booked in their name. */
final class NotVerified extends Rejection {
    NotVerified() {
        super(Kind.FORBIDDEN, "waitlist.not-verified");
        under("BK-01");
    }
}
