package org.xinglin.account;

import java.time.Duration;
import org.xinglin.kernel.Rejection;

/** The wait between two sign-in codes is not over. */
final class CodeTooSoon extends Rejection {
    CodeTooSoon(Duration wait) {
        super(Kind.TOO_MANY, "account.code-too-soon");
        under("XL-CODE");
        pointAt("/phone");
        with("seconds", wait.toSeconds() + 1);
        retryAfter(wait.plusSeconds(1));
    }
}
