package org.xinglin.oversight;

import org.xinglin.kernel.Rejection;

/** So many complaints of one person wait already that more would not be heard. */
final class TooManyOpen extends Rejection {
    TooManyOpen(int most) {
        super(Kind.CONFLICT, "oversight.too-many-open");
        with("most", most);
        under("SV-15");
    }
}
