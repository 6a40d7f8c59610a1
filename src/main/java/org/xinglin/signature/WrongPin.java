package org.xinglin.signature;

import org.xinglin.kernel.Rejection;

/** The PIN does not unlock the signing key. */
final class WrongPin extends Rejection {
    WrongPin(int left, String pointer) {
        super(Kind.INVALID, "signature.wrong-pin");
        pointAt(pointer);
        under("RX-14");
        with("left", left);
    }
}
