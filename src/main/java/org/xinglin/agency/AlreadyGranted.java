package org.xinglin.agency;

import org.xinglin.kernel.Rejection;

/** The person has a mandate for this phone already. */
final class AlreadyGranted extends Rejection {
    AlreadyGranted() {
        super(Kind.CONFLICT, "agency.already-granted");
        under("XL-AGENT");
        pointAt("/phone");
    }
}
