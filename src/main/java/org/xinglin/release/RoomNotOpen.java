package org.xinglin.release;

import java.time.Instant;
import org.xinglin.kernel.Rejection;

/** The waiting room opens later. */
final class RoomNotOpen extends Rejection {
    RoomNotOpen(Instant roomOpensAt, Instant opensAt) {
        super(Kind.CONFLICT, "release.room-not-open");
        under("XL-RELEASE");
        with("roomOpensAt", roomOpensAt);
        with("opensAt", opensAt);
    }
}
