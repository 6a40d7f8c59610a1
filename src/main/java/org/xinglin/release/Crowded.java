package org.xinglin.release;

import java.time.Duration;
import org.xinglin.kernel.Rejection;

/** The server asks this client to wait a little longer. */
final class Crowded extends Rejection {
    Crowded() {
        super(Kind.UNAVAILABLE, "release.crowded");
        retryAfter(Duration.ofSeconds(1));
    }
}
