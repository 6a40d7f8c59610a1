package org.xinglin.identity;

import org.xinglin.kernel.Rejection;

/** The text was replaced since the reader opened it, so that what was read is not what stands. */
final class ConsentTextChanged extends Rejection {
    ConsentTextChanged() {
        super(Kind.CONFLICT, "identity.consent-text-changed");
        under("DX-15");
        pointAt("/digest");
    }
}
