package org.xinglin.account;

import java.time.Duration;
import org.xinglin.kernel.Rejection;

/** One address made too many sign-in requests. */
final class TooManyRequests extends Rejection {
    TooManyRequests(Duration wait) {
        super(Kind.TOO_MANY, "account.too-many-requests");
        retryAfter(wait.plusSeconds(1));
    }
}
