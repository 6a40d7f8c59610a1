package org.xinglin.signature;

import org.xinglin.kernel.Rejection;

/** The person has no signing key, or it has expired. */
final class NoSigningKey extends Rejection {
    NoSigningKey() {
        super(Kind.CONFLICT, "signature.no-signing-key");
        under("RX-14");
    }
}
