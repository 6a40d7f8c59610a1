package org.xinglin.oversight;

import org.xinglin.kernel.Rejection;

/** Somebody answered before. */
final class AlreadyAnswered extends Rejection {
    AlreadyAnswered() {
        super(Kind.CONFLICT, "oversight.already-answered");
    }
}
