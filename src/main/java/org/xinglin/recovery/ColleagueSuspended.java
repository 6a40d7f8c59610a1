package org.xinglin.recovery;

import org.xinglin.kernel.Rejection;

/** Who may not sign in at all is not helped by a new password. */
final class ColleagueSuspended extends Rejection {
    ColleagueSuspended() {
        super(Kind.CONFLICT, "recovery.colleague-suspended");
    }
}
