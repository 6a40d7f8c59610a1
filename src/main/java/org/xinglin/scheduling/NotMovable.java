package org.xinglin.scheduling;

import org.xinglin.kernel.Rejection;

/** Only a paid appointment that stands can have another place. */
final class NotMovable extends Rejection {
    NotMovable() {
        super(Kind.CONFLICT, "scheduling.not-movable");
    }
}
