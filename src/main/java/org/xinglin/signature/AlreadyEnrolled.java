package org.xinglin.signature;

import org.xinglin.kernel.Rejection;

/** The person has a signing key already. */
final class AlreadyEnrolled extends Rejection {
    AlreadyEnrolled() {
        super(Kind.CONFLICT, "signature.already-enrolled");
        under("RX-14");
    }
}
