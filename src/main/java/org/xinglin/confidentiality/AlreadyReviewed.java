package org.xinglin.confidentiality;

import org.xinglin.kernel.Rejection;

/** It was reviewed before; the first judgement stands. */
final class AlreadyReviewed extends Rejection {
    AlreadyReviewed() {
        super(Kind.CONFLICT, "confidentiality.already-reviewed");
        under("PV-18");
    }
}
