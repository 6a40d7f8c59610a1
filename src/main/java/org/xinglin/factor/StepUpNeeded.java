package org.xinglin.factor;

import org.xinglin.kernel.Rejection;

/** The act asks for a fresh code of the second factor. */
final class StepUpNeeded extends Rejection {
    StepUpNeeded() {
        super(Kind.FORBIDDEN, "factor.step-up-needed");
        under("XL-FACTOR");
    }
}
