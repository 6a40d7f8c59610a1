package org.xinglin.signature;

import java.time.Duration;
import java.time.Instant;
import org.xinglin.kernel.Rejection;

/** Too many wrong PINs: the key rests for a while. */
final class PinLocked extends Rejection {
    PinLocked(Instant until, Instant at) {
        super(Kind.TOO_MANY, "signature.pin-locked");
        pointAt("/pin");
        under("RX-14");
        with("until", until);
        retryAfter(Duration.between(at, until).plusSeconds(1));
    }
}
