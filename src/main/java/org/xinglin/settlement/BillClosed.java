package org.xinglin.settlement;

import org.xinglin.kernel.Rejection;

/** The bill was paid or withdrawn; there is nothing to pay. */
final class BillClosed extends Rejection {
    BillClosed() {
        super(Kind.CONFLICT, "settlement.bill-closed");
    }
}
