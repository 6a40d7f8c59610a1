package org.xinglin.identity;

import org.xinglin.kernel.Rejection;

/** A minor is verified and acted for by a guardian. */
final class GuardianNeeded extends Rejection {
    GuardianNeeded() {
        super(Kind.FORBIDDEN, "identity.needs-guardian");
        under("ID-10");
    }
}
