package org.xinglin.factor;

import org.xinglin.kernel.Rejection;

/** This installation asks staff for a second factor; it can be replaced but not left out. */
final class FactorKept extends Rejection {
    FactorKept() {
        super(Kind.FORBIDDEN, "factor.kept");
        under("XL-FACTOR");
    }
}
