package org.xinglin.identity;

import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Rejection;

/** What the person's record keeps from those who act for them (PV-17). */
final class LockedFromYou extends Rejection {
    LockedFromYou(PersonId patient) {
        super(Kind.FORBIDDEN, "identity.locked-from-you");
        under("PV-17");
        concerning(patient);
    }
}
