package org.xinglin.oversight;

import org.xinglin.kernel.Rejection;

/** Nobody of that kind works on complaints here. */
final class NotAtTheDesk extends Rejection {
    NotAtTheDesk() {
        super(Kind.NOT_FOUND, "oversight.no-such-handler");
        pointAt("/handlerId");
    }
}
