package org.xinglin.duty;

import org.xinglin.kernel.Rejection;

/** Nobody gives a role to themselves. */
final class NotYourself extends Rejection {
    NotYourself() {
        super(Kind.FORBIDDEN, "duty.not-yourself");
        pointAt("/personId");
    }
}
