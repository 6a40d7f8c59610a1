package org.xinglin.recovery;

import org.xinglin.kernel.Rejection;

/** The person is reached by this number already. */
final class SamePhone extends Rejection {
    SamePhone() {
        super(Kind.CONFLICT, "recovery.same-phone");
        pointAt("/phone");
    }
}
