package org.xinglin.identity;

import org.xinglin.kernel.Rejection;

/** The resident id belongs to another account: one id is one person. */
final class IdTaken extends Rejection {
    IdTaken() {
        super(Kind.CONFLICT, "identity.resident-id-taken");
        under("SV-10");
        pointAt("/residentId");
    }
}
