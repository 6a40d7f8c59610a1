package org.xinglin.rebooking;

import java.time.Instant;
import org.xinglin.kernel.Rejection;

/** The appointment may not be moved, or not there. */
final class MoveRefused extends Rejection {
    private MoveRefused(String code) {
        super(Kind.CONFLICT, code);
        under("XL-MOVE");
    }

    static MoveRefused late(Instant deadline) {
        var refused = new MoveRefused("rebooking.too-late");
        refused.with("deadline", deadline);
        return refused;
    }

    static MoveRefused often(int limit) {
        var refused = new MoveRefused("rebooking.moved-often");
        refused.with("limit", limit);
        return refused;
    }

    /** It costs more, so the difference comes first. */
    static MoveRefused dearer() {
        var refused = new MoveRefused("rebooking.dearer");
        refused.pointAt("/slotId");
        return refused;
    }

    static MoveRefused notDearer() {
        var refused = new MoveRefused("rebooking.not-dearer");
        refused.pointAt("/slotId");
        return refused;
    }

    /** Another department, another institution or too far ahead. */
    static MoveRefused elsewhere() {
        var refused = new MoveRefused("rebooking.not-an-alternative");
        refused.pointAt("/slotId");
        return refused;
    }

    static MoveRefused standing() {
        return new MoveRefused("rebooking.not-paid");
    }

    static MoveRefused same() {
        var refused = new MoveRefused("rebooking.same-place");
        refused.pointAt("/slotId");
        return refused;
    }
}
