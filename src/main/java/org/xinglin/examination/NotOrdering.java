package org.xinglin.examination;

import org.xinglin.kernel.Rejection;

/** Only the doctor who sees the patient orders, and only who ordered lifts or withdraws (DX-13). */
final class NotOrdering extends Rejection {
    NotOrdering() {
        super(Kind.FORBIDDEN, "examination.not-ordering");
        under("DX-13");
    }
}
