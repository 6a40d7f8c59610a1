package org.xinglin.agency;

import org.xinglin.kernel.Rejection;

/** Children act through their guardians and neither give nor take mandates. */
final class AdultsOnly extends Rejection {
    AdultsOnly() {
        super(Kind.FORBIDDEN, "agency.adults-only");
        under("XL-AGENT");
    }
}
