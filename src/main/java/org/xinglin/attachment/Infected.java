package org.xinglin.attachment;

import org.xinglin.kernel.Rejection;

/** The scanner knows this content as evil. */
final class Infected extends Rejection {
    Infected() {
        super(Kind.INVALID, "attachment.infected");
        pointAt("/file");
        under("XL-UPLOAD");
    }
}
