package org.xinglin.identity;

import org.xinglin.kernel.Rejection;

/** The outside check says that name and resident id do not belong together. */
final class NameAndIdDiffer extends Rejection {
    NameAndIdDiffer() {
        super(Kind.INVALID, "identity.name-and-id-differ");
        under("ID-07");
        pointAt("/residentId");
    }
}
