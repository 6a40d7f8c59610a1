package org.xinglin.factor;

import org.xinglin.kernel.Rejection;

/** The person has a second factor in force. */
final class AlreadyEnrolled extends Rejection {
    AlreadyEnrolled() {
        super(Kind.CONFLICT, "factor.already-enrolled");
        under("XL-FACTOR");
    }
}
