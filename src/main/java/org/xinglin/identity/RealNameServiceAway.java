package org.xinglin.identity;

import org.xinglin.kernel.Rejection;

/** The outside check did not answer; the try is not counted. */
final class RealNameServiceAway extends Rejection {
    RealNameServiceAway() {
        super(Kind.UNAVAILABLE, "identity.real-name-service-away");
    }
}
