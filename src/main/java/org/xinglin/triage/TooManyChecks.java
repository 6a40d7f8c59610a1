package org.xinglin.triage;

import java.time.Duration;
import org.xinglin.kernel.Rejection;

/** One address asks more often than people write. */
final class TooManyChecks extends Rejection {
    TooManyChecks(Duration wait) {
        super(Kind.TOO_MANY, "triage.too-many-checks");
        under("TR-02");
        retryAfter(wait);
    }
}
