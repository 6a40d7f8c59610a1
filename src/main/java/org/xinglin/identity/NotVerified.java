package org.xinglin.identity;

import org.xinglin.kernel.Rejection;

/** The person has not passed the real-name check. */
final class NotVerified extends Rejection {
    NotVerified() {
        super(Kind.FORBIDDEN, "identity.not-verified");
        under("SV-10");
    }
}
