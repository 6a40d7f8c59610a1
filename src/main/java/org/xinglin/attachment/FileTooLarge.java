package org.xinglin.attachment;

import org.xinglin.kernel.Rejection;

/** More bytes than rule XL-UPLOAD lets through. */
final class FileTooLarge extends Rejection {
    FileTooLarge(int largestBytes) {
        super(Kind.TOO_LARGE, "attachment.file-too-large");
        pointAt("/file");
        under("XL-UPLOAD");
        with("megabytes", largestBytes / (1024 * 1024));
    }
}
