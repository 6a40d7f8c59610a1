package org.xinglin.attachment;

import org.xinglin.kernel.Rejection;

/** The content is not one of the types that may be uploaded, whatever its name says. */
final class TypeNotAllowed extends Rejection {
    TypeNotAllowed() {
        super(Kind.UNSUPPORTED, "attachment.type-not-allowed");
        pointAt("/file");
        under("XL-UPLOAD");
    }
}
