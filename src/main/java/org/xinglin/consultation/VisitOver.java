package org.xinglin.consultation;

import org.xinglin.kernel.Rejection;

/** The conversation has ended; what was said stays readable. */
final class VisitOver extends Rejection {
    VisitOver(VisitState state) {
        super(Kind.CONFLICT, "consultation.visit-over");
        with("state", VisitWords.of(state));
    }
}
