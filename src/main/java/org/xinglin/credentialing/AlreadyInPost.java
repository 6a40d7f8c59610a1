package org.xinglin.credentialing;

import org.xinglin.kernel.Rejection;

/** The doctor holds a post here or elsewhere in this region already. */
final class AlreadyInPost extends Rejection {
    AlreadyInPost() {
        super(Kind.CONFLICT, "credentialing.already-in-post");
    }
}
