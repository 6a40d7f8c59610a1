package org.xinglin.consultation;

import org.xinglin.kernel.Rejection;

/** The doctor speaks after accepting. */
final class AcceptFirst extends Rejection {
    AcceptFirst() {
        super(Kind.CONFLICT, "consultation.accept-first");
    }
}
