package org.xinglin.portability;

import java.time.Duration;
import org.xinglin.kernel.Rejection;

/** Somebody took as many copies as one day allows. */
final class TooManyCopies extends Rejection {
    TooManyCopies(int most, Duration wait) {
        super(Kind.TOO_MANY, "portability.too-many");
        under("XL-COPY");
        with("most", most);
        retryAfter(wait);
    }
}
