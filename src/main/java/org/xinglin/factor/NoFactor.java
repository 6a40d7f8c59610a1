package org.xinglin.factor;

import org.xinglin.kernel.Rejection;

/** The person has no second factor in force. */
final class NoFactor extends Rejection {
    NoFactor() {
        super(Kind.CONFLICT, "factor.none");
        under("XL-FACTOR");
    }
}
