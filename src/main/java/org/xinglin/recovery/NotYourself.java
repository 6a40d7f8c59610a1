package org.xinglin.recovery;

import org.xinglin.kernel.Rejection;

/** Nobody takes off their own second factor as administrator, nor hands themselves a password. */
final class NotYourself extends Rejection {
    NotYourself() {
        super(Kind.FORBIDDEN, "recovery.not-yourself");
    }
}
