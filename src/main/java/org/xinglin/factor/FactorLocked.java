package org.xinglin.factor;

import java.time.Duration;
import java.time.Instant;
import org.xinglin.kernel.Rejection;

/** Too many wrong codes: the second factor rests for a while. */
final class FactorLocked extends Rejection {
    FactorLocked(Instant now, Instant until) {
        super(Kind.TOO_MANY, "factor.locked");
        under("XL-FACTOR");
        pointAt("/code");
        with("until", until);
        retryAfter(Duration.between(now, until).plusSeconds(1));
    }
}
