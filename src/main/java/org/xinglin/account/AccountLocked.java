package org.xinglin.account;

import java.time.Duration;
import java.time.Instant;
import org.xinglin.kernel.Rejection;

/** Too many wrong passwords for one user name, whether or not anybody has it. */
final class AccountLocked extends Rejection {
    AccountLocked(Instant now, Instant until) {
        super(Kind.TOO_MANY, "account.locked");
        under("XL-LOCK");
        with("until", until);
        retryAfter(Duration.between(now, until));
    }
}
