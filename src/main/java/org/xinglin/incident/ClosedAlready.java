package org.xinglin.incident;

import org.xinglin.kernel.Rejection;

/** The incident is closed; what comes to light later is a new one. */
final class ClosedAlready extends Rejection {
    ClosedAlready() {
        super(Kind.CONFLICT, "incident.closed");
    }
}
