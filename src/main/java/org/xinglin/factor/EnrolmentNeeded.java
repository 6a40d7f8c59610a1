package org.xinglin.factor;

import org.xinglin.kernel.Rejection;

/** This installation asks staff for a second factor before they sign or export, and the person has none. */
final class EnrolmentNeeded extends Rejection {
    EnrolmentNeeded() {
        super(Kind.FORBIDDEN, "factor.enrolment-needed");
        under("XL-FACTOR");
    }
}
