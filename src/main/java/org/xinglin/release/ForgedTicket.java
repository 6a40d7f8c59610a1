package org.xinglin.release;

import org.xinglin.kernel.Rejection;

/** The ticket was not given to this person by us. */
final class ForgedTicket extends Rejection {
    ForgedTicket() {
        super(Kind.FORBIDDEN, "release.forged-ticket");
    }
}
