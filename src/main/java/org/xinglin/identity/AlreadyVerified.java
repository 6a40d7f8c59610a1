package org.xinglin.identity;

import org.xinglin.kernel.Rejection;

/** The person passed the real-name check before; name and resident id stand. */
final class AlreadyVerified extends Rejection {
    AlreadyVerified() {
        super(Kind.CONFLICT, "identity.already-verified");
    }
}
