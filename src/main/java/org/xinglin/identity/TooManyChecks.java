package org.xinglin.identity;

import org.xinglin.kernel.Rejection;

/** The person used up today's tries of the real-name check. */
final class TooManyChecks extends Rejection {
    TooManyChecks() {
        super(Kind.TOO_MANY, "identity.too-many-checks");
        under("ID-07");
        pointAt("/residentId");
    }
}
