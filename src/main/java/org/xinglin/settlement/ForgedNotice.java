package org.xinglin.settlement;

import org.xinglin.kernel.Rejection;

/** A notice whose signature is not the cashier's. */
final class ForgedNotice extends Rejection {
    ForgedNotice() {
        super(Kind.FORBIDDEN, "settlement.forged-notice");
    }
}
