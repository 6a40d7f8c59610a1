package org.xinglin.guardianship;

import org.xinglin.kernel.Rejection;

/** Nobody decides on their own papers. */
final class NotYourOwn extends Rejection {
    NotYourOwn() {
        super(Kind.FORBIDDEN, "guardianship.not-your-own");
    }
}
