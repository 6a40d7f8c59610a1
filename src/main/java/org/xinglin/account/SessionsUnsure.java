package org.xinglin.account;

import java.time.Duration;
import org.xinglin.kernel.Rejection;

/** This node cannot tell at the moment which sessions ended, so it believes none. */
final class SessionsUnsure extends Rejection {
    SessionsUnsure() {
        super(Kind.UNAVAILABLE, "account.sessions-unsure");
        retryAfter(Duration.ofSeconds(2));
    }
}
