package org.xinglin.duplicate;

import org.xinglin.kernel.Rejection;

/** One of the two was joined to somebody meanwhile, or parted. */
final class JoinedAlready extends Rejection {
    JoinedAlready() {
        super(Kind.CONFLICT, "duplicate.joined-already");
    }
}
