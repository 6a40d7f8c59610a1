package org.xinglin.accreditation;

import org.xinglin.kernel.Rejection;

/** Nobody waits for this decision: the application was decided, or taken back to be written on. */
final class NothingToDecide extends Rejection {
    NothingToDecide() {
        super(Kind.CONFLICT, "accreditation.nothing-to-decide");
    }
}
