package org.xinglin.attendance;

import org.xinglin.kernel.Rejection;

/** The screen's key is unknown, taken back, or for another department. */
final class DisplayRefused extends Rejection {
    DisplayRefused() {
        super(Kind.FORBIDDEN, "attendance.display-refused");
    }
}
