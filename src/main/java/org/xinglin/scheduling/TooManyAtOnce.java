package org.xinglin.scheduling;

import java.time.Duration;
import org.xinglin.kernel.Rejection;

/** Too many holds of this person are on their way already. */
final class TooManyAtOnce extends Rejection {
    TooManyAtOnce() {
        super(Kind.TOO_MANY, "scheduling.too-many-at-once");
        retryAfter(Duration.ofSeconds(1));
    }
}
