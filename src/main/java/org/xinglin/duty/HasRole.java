package org.xinglin.duty;

import org.xinglin.kernel.Rejection;

/** The person has the role already. */
final class HasRole extends Rejection {
    HasRole() {
        super(Kind.CONFLICT, "duty.has-role");
        pointAt("/role");
    }
}
