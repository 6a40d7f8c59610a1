package org.xinglin.outage;

import org.xinglin.kernel.Rejection;

/** No outage touched this booking. */
final class NothingToAnswer extends Rejection {
    NothingToAnswer() {
        super(Kind.CONFLICT, "outage.nothing-to-answer");
    }
}
