package org.xinglin.factor;

import org.xinglin.kernel.Rejection;

/** The password is right, and this person has a second factor: its code is missing. */
final class CodeNeeded extends Rejection {
    CodeNeeded() {
        super(Kind.FORBIDDEN, "factor.code-needed");
        under("XL-FACTOR");
        pointAt("/code");
    }
}
