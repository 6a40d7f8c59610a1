package org.xinglin.training;

import java.time.LocalDate;
import org.xinglin.kernel.Rejection;

/** The day's tries at the assessment are used up. */
final class TriesUsedUp extends Rejection {
    TriesUsedUp(int limit, LocalDate again) {
        super(Kind.CONFLICT, "training.tries-used-up");
        under("XL-COURSE");
        with("limit", limit);
        with("date", again);
    }
}
