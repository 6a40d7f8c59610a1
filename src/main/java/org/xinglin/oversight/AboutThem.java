package org.xinglin.oversight;

import org.xinglin.kernel.Rejection;

/** Nobody sees to a complaint about what they did themselves, nor to their own. */
final class AboutThem extends Rejection {
    AboutThem() {
        super(Kind.CONFLICT, "oversight.about-them");
        pointAt("/handlerId");
    }
}
