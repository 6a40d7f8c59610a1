package org.xinglin.examination;

import org.xinglin.kernel.Rejection;

/** The safety questions are not answered yet. */
final class NotAnswered extends Rejection {
    NotAnswered() {
        super(Kind.CONFLICT, "examination.not-answered");
        under("EX-18");
    }
}
