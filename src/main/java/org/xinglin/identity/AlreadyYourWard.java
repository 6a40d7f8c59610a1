package org.xinglin.identity;

import org.xinglin.kernel.Rejection;

/** The child is on the guardian's list already. */
final class AlreadyYourWard extends Rejection {
    AlreadyYourWard() {
        super(Kind.CONFLICT, "identity.already-your-ward");
    }
}
