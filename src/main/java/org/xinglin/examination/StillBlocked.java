package org.xinglin.examination;

import org.xinglin.kernel.Rejection;

/** A doctor has to be asked before this examination. */
final class StillBlocked extends Rejection {
    StillBlocked() {
        super(Kind.CONFLICT, "examination.still-blocked");
        under("EX-18");
    }
}
