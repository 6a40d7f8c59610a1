package org.xinglin.consultation;

import org.xinglin.kernel.Rejection;

/** The visit has moved on: what is asked is not possible in the state it stands in. */
final class NotNow extends Rejection {
    NotNow(VisitState state) {
        super(Kind.CONFLICT, "consultation.not-now");
        with("state", VisitWords.of(state));
    }
}
