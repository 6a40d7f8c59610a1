package org.xinglin.incident;

import org.xinglin.kernel.Rejection;

/** Data leaked and the health authority does not know of it. */
final class AuthorityNotTold extends Rejection {
    AuthorityNotTold() {
        super(Kind.CONFLICT, "incident.authority-not-told");
        under("DX-22");
    }
}
