package org.xinglin.recovery;

import org.xinglin.kernel.Rejection;

/** The number, whose code was right, is the way in of somebody with a name. */
final class PhoneOfAnother extends Rejection {
    PhoneOfAnother() {
        super(Kind.CONFLICT, "recovery.phone-of-another");
        pointAt("/phone");
    }
}
