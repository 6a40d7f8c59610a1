package org.xinglin.conduct;

import java.time.Instant;
import org.xinglin.kernel.Rejection;

/** The patient missed so many appointments this year that booking has stopped for a while (BK-05). */
final class Barred extends Rejection {
    Barred(Instant until) {
        super(Kind.CONFLICT, "conduct.barred");
        under("BK-05");
        with("until", until);
    }
}
