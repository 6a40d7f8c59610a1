package org.xinglin.confidentiality;

import org.xinglin.kernel.Rejection;

/** Only a doctor in a post at a hospital can break the glass: somebody has to review it. */
final class NoPost extends Rejection {
    NoPost() {
        super(Kind.FORBIDDEN, "confidentiality.no-post");
        under("PV-18");
    }
}
