package org.xinglin.agency;

import org.xinglin.kernel.Rejection;

/** An agent wants to do what the person confirms each time. */
final class ConfirmationNeeded extends Rejection {
    ConfirmationNeeded() {
        super(Kind.FORBIDDEN, "agency.confirmation-needed");
        under("XL-AGENT");
    }
}
