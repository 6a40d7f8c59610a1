package org.xinglin.rebooking;

import org.xinglin.kernel.Rejection;

/** The question whether a move suits was answered before, or the appointment has ended. */
final class Answered extends Rejection {
    Answered() {
        super(Kind.CONFLICT, "rebooking.answered");
        under("XL-LEAVE");
    }
}
