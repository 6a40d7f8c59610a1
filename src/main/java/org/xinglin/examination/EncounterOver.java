package org.xinglin.examination;

import org.xinglin.kernel.Rejection;

/** The visit is closed; orders belong into a visit. */
final class EncounterOver extends Rejection {
    EncounterOver() {
        super(Kind.CONFLICT, "examination.encounter-over");
        under("DX-13");
    }
}
