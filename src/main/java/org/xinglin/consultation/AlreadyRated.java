package org.xinglin.consultation;

import org.xinglin.kernel.Rejection;

/** A visit is rated once (SV-28). */
final class AlreadyRated extends Rejection {
    AlreadyRated() {
        super(Kind.CONFLICT, "consultation.already-rated");
        under("SV-28");
    }
}
