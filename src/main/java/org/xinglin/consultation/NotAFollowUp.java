package org.xinglin.consultation;

import org.xinglin.kernel.Rejection;

/** Judged not to be a follow-up: it cannot be completed, only ended and referred (DX-05). */
final class NotAFollowUp extends Rejection {
    NotAFollowUp() {
        super(Kind.CONFLICT, "consultation.not-a-follow-up");
        under("DX-05");
    }
}
