package org.xinglin.accreditation;

import org.xinglin.kernel.Rejection;

/** An institution with this licence number is here already. */
final class LicenceTaken extends Rejection {
    LicenceTaken() {
        super(Kind.CONFLICT, "accreditation.licence-taken");
        pointAt("/licenceNumber");
    }
}
