package org.xinglin.wording;

import org.xinglin.kernel.Rejection;

/** A version whose day has come is replaced, not taken back. */
final class InForceAlready extends Rejection {
    InForceAlready() {
        super(Kind.CONFLICT, "wording.already-in-force");
    }
}
