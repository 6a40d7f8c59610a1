package org.xinglin.account;

import java.time.Duration;
import org.xinglin.kernel.Rejection;

/** The message service did not take the message; nothing was counted. */
final class CodeNotSent extends Rejection {
    CodeNotSent() {
        super(Kind.UNAVAILABLE, "account.code-not-sent");
        retryAfter(Duration.ofSeconds(5));
    }
}
