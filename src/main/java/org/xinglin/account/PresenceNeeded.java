package org.xinglin.account;

import org.xinglin.kernel.Rejection;

/** The doctor has been idle for too long and has to prove again that it is them. */
final class PresenceNeeded extends Rejection {
    PresenceNeeded() {
        super(Kind.FORBIDDEN, "account.presence-needed");
        under("SV-01");
    }
}
