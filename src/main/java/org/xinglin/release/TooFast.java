package org.xinglin.release;

import java.time.Duration;
import org.xinglin.kernel.Rejection;

/** Somebody asks faster than anybody needs to. */
final class TooFast extends Rejection {
    TooFast(Duration wait) {
        super(Kind.TOO_MANY, "release.too-fast");
        under("XL-RELEASE");
        retryAfter(wait);
    }
}
