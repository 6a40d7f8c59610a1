package org.xinglin.signature;

import org.xinglin.kernel.Rejection;

/** The PIN does not unlock the signing key. */
final class WrongPin extends Rejection {
    WrongPin(int left) {
        super(Kind.INVALID, "signature.wrong-pin");
        pointAt("/pin");
        under("RX-14");
        with("left", left);
    }
}
