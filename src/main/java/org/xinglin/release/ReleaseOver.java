package org.xinglin.release;

import org.xinglin.kernel.Rejection;

/** The order is drawn, or the rush over: no ticket can be taken or given back any more. */
final class ReleaseOver extends Rejection {
    ReleaseOver() {
        super(Kind.CONFLICT, "release.over");
        under("XL-RELEASE");
    }
}
