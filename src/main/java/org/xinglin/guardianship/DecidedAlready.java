package org.xinglin.guardianship;

import org.xinglin.kernel.Rejection;

/** A colleague decided before. */
final class DecidedAlready extends Rejection {
    DecidedAlready() {
        super(Kind.CONFLICT, "guardianship.decided-already");
    }
}
