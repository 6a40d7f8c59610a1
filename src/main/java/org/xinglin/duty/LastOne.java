package org.xinglin.duty;

import org.xinglin.kernel.Rejection;

/** The last who may do this cannot be removed, or nobody could appoint another. */
final class LastOne extends Rejection {
    LastOne() {
        super(Kind.CONFLICT, "duty.last-one");
        pointAt("/personId");
    }
}
