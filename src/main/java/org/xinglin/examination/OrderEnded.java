package org.xinglin.examination;

import org.xinglin.kernel.Rejection;

/** The order ran out or was withdrawn (EX-19). */
final class OrderEnded extends Rejection {
    OrderEnded() {
        super(Kind.CONFLICT, "examination.order-ended");
        under("EX-19");
    }
}
