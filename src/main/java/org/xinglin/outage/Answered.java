package org.xinglin.outage;

import org.xinglin.kernel.Rejection;

/** The question whether a move suits was answered before, or the booking has ended. */
final class Answered extends Rejection {
    Answered() {
        super(Kind.CONFLICT, "outage.answered");
        under("XL-OUTAGE");
    }
}
