package org.xinglin.signature;

import java.time.Duration;
import org.xinglin.kernel.Rejection;

/** The outside time stamp authority did not answer, or not as it should; nothing was signed. */
final class TimeStampAway extends Rejection {
    private static final Duration WAIT = Duration.ofSeconds(30);

    TimeStampAway() {
        super(Kind.UNAVAILABLE, "signature.time-stamp-away");
        retryAfter(WAIT);
    }
}
