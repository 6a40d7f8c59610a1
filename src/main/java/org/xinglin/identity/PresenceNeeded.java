package org.xinglin.identity;

import org.xinglin.kernel.Rejection;

/** The doctor has been idle for too long and has to prove again that it is them. */
final class PresenceNeeded extends Rejection {
    PresenceNeeded() {
        super(Kind.FORBIDDEN, "identity.presence-needed");
        under("SV-01");
    }
}
