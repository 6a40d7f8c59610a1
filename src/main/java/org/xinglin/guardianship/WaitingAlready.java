package org.xinglin.guardianship;

import org.xinglin.kernel.Rejection;

/** Papers of the same guardian for the same child are being looked at. */
final class WaitingAlready extends Rejection {
    WaitingAlready() {
        super(Kind.CONFLICT, "guardianship.waiting-already");
        pointAt("/ward");
    }
}
