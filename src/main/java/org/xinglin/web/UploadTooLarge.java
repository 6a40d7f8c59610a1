package org.xinglin.web;

import org.xinglin.kernel.Rejection;

/** More bytes than any upload may have. */
final class UploadTooLarge extends Rejection {
    UploadTooLarge() {
        super(Kind.TOO_LARGE, "web.upload-too-large");
        under("XL-UPLOAD");
    }
}
