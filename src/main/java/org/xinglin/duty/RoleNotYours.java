package org.xinglin.duty;

import org.xinglin.kernel.Rejection;

/** This role is not the caller's to give or take. */
final class RoleNotYours extends Rejection {
    RoleNotYours() {
        super(Kind.FORBIDDEN, "duty.role-not-yours");
        pointAt("/role");
    }
}
