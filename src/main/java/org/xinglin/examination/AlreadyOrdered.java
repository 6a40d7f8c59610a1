package org.xinglin.examination;

import org.xinglin.kernel.Rejection;

/** The same examination is ordered and still open. */
final class AlreadyOrdered extends Rejection {
    AlreadyOrdered() {
        super(Kind.CONFLICT, "examination.already-ordered");
        under("EX-19");
    }
}
