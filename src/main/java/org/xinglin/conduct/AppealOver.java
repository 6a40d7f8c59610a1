package org.xinglin.conduct;

import org.xinglin.kernel.Rejection;

/** A missed appointment is appealed once and decided once. */
final class AppealOver extends Rejection {
    AppealOver(String code) {
        super(Kind.CONFLICT, code);
        under("BK-05");
    }
}
