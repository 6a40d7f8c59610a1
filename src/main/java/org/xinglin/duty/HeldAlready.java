package org.xinglin.duty;

import org.xinglin.kernel.Rejection;

/** The person holds this duty already. */
final class HeldAlready extends Rejection {
    HeldAlready() {
        super(Kind.CONFLICT, "duty.held-already");
        pointAt("/code");
    }
}
