package org.xinglin.scheduling;

import org.xinglin.kernel.Rejection;

/** The patient has not proven who they are. */
final class NotVerified extends Rejection {
    NotVerified() {
        super(Kind.FORBIDDEN, "scheduling.not-verified");
        under("BK-01");
    }
}
