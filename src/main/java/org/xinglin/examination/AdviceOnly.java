package org.xinglin.examination;

import org.xinglin.kernel.Rejection;

/** A consultation that is advice only neither diagnoses nor orders (DX-01). */
final class AdviceOnly extends Rejection {
    AdviceOnly() {
        super(Kind.CONFLICT, "examination.advice-only");
        under("DX-01");
    }
}
