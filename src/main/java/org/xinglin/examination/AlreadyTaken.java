package org.xinglin.examination;

import org.xinglin.kernel.Rejection;

/** The order has a place already. */
final class AlreadyTaken extends Rejection {
    AlreadyTaken() {
        super(Kind.CONFLICT, "examination.already-booked");
        under("EX-18");
    }
}
