package org.xinglin.rebooking;

import org.xinglin.kernel.Rejection;

/** No leave touched this appointment. */
final class NothingToAnswer extends Rejection {
    NothingToAnswer() {
        super(Kind.CONFLICT, "rebooking.nothing-to-answer");
    }
}
