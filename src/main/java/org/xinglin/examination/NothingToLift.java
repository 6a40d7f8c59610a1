package org.xinglin.examination;

import org.xinglin.kernel.Rejection;

/** What the doctor wants to lift does not stand in the way, or no longer. */
final class NothingToLift extends Rejection {
    NothingToLift() {
        super(Kind.CONFLICT, "examination.nothing-to-lift");
        under("EX-18");
    }
}
