package org.xinglin.release;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;

/**
 * A department's places that open at one moment.
 *
 * @param seedHash SHA-256 of the seed that orders the draw, published beforehand
 * @param soldOut whether every place is given
 */
record Release(
        ReleaseId id,
        InstitutionId institution,
        DepartmentId department,
        Instant opensAt,
        String seedHash,
        State state,
        boolean soldOut,
        @Nullable Instant drawnAt) {
    /** Before the draw; while places go by the order; ordinary again. */
    enum State {
        AHEAD,
        RUSH,
        OVER
    }

    boolean drawn() {
        return state != State.AHEAD;
    }

    boolean due(Instant at) {
        return state == State.AHEAD && !opensAt.isAfter(at);
    }
}
