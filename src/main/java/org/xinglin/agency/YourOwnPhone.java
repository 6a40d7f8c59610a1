package org.xinglin.agency;

import org.xinglin.kernel.Rejection;

/** Nobody is their own agent. */
final class YourOwnPhone extends Rejection {
    YourOwnPhone() {
        super(Kind.CONFLICT, "agency.your-own-phone");
        under("XL-AGENT");
        pointAt("/phone");
    }
}
