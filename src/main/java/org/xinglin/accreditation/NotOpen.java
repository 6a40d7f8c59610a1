package org.xinglin.accreditation;

import org.xinglin.kernel.Rejection;

/** The application is with the supervisor, or decided: it cannot be changed at present. */
final class NotOpen extends Rejection {
    NotOpen() {
        super(Kind.CONFLICT, "accreditation.not-open");
    }
}
