package org.xinglin.identity;

import org.xinglin.kernel.Rejection;

/** The text in force for a purpose has not been agreed to, or no longer. */
final class ConsentMissing extends Rejection {
    ConsentMissing() {
        super(Kind.FORBIDDEN, "identity.consent-missing");
        under("DX-15");
    }
}
