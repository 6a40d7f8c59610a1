package org.xinglin.release;

import org.xinglin.kernel.Rejection;

/** Another request of this person is still on its way. */
final class OneAtATime extends Rejection {
    OneAtATime() {
        super(Kind.CONFLICT, "release.one-at-a-time");
        under("XL-RELEASE");
    }
}
