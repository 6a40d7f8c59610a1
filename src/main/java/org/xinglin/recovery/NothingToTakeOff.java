package org.xinglin.recovery;

import org.xinglin.kernel.Rejection;

/** The member of staff has no second factor. */
final class NothingToTakeOff extends Rejection {
    NothingToTakeOff() {
        super(Kind.CONFLICT, "recovery.no-factor");
    }
}
