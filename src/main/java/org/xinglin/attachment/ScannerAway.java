package org.xinglin.attachment;

import java.time.Duration;
import org.xinglin.kernel.Rejection;

/** The outside scanner gives no answer; nothing is let in without one. */
final class ScannerAway extends Rejection {
    ScannerAway() {
        super(Kind.UNAVAILABLE, "attachment.scanner-away");
        retryAfter(Duration.ofSeconds(30));
    }
}
