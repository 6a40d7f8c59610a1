package org.xinglin.settlement;

import org.xinglin.kernel.Rejection;

/** More was to go back than is left of what was paid. */
final class RefundTooLarge extends Rejection {
    RefundTooLarge() {
        super(Kind.CONFLICT, "settlement.refund-too-large");
    }
}
