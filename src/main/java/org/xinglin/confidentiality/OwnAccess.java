package org.xinglin.confidentiality;

import org.xinglin.kernel.Rejection;

/** Nobody judges their own emergency. */
final class OwnAccess extends Rejection {
    OwnAccess() {
        super(Kind.FORBIDDEN, "confidentiality.own-access");
        under("PV-18");
    }
}
