package org.xinglin.attachment;

import org.xinglin.kernel.Rejection;

/** There is no such upload, or it is somebody else's. */
final class NoSuchAttachment extends Rejection {
    NoSuchAttachment() {
        super(Kind.NOT_FOUND, "attachment.no-such-attachment");
    }
}
