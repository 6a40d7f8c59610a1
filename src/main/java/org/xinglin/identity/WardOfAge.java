package org.xinglin.identity;

import org.xinglin.kernel.Rejection;

/** Who is of age has an account of their own. */
final class WardOfAge extends Rejection {
    WardOfAge() {
        super(Kind.INVALID, "identity.ward-of-age");
        under("ID-10");
        pointAt("/residentId");
    }
}
