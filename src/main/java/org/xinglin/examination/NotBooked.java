package org.xinglin.examination;

import org.xinglin.kernel.Rejection;

/** There is no booked examination to do this with. */
final class NotBooked extends Rejection {
    NotBooked() {
        super(Kind.CONFLICT, "examination.not-booked");
        under("EX-18");
    }
}
