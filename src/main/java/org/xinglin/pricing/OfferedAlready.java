package org.xinglin.pricing;

import org.xinglin.kernel.Rejection;

/** The doctor offers this kind in this mode already. */
final class OfferedAlready extends Rejection {
    OfferedAlready() {
        super(Kind.CONFLICT, "pricing.offered-already");
        pointAt("/kind");
    }
}
