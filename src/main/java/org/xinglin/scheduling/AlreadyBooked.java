package org.xinglin.scheduling;

import org.xinglin.kernel.Rejection;

/** The patient holds a place with this department in the same half day. */
final class AlreadyBooked extends Rejection {
    AlreadyBooked() {
        super(Kind.CONFLICT, "scheduling.already-booked");
        under("BK-02");
    }
}
