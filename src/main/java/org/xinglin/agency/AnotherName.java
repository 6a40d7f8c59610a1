package org.xinglin.agency;

import org.xinglin.kernel.Rejection;

/** The mandate was written for somebody of another name. */
final class AnotherName extends Rejection {
    AnotherName() {
        super(Kind.CONFLICT, "agency.another-name");
        under("XL-AGENT");
    }
}
