package org.xinglin.scheduling;

import java.time.Instant;
import org.xinglin.kernel.Rejection;

/** The session's places open at a later moment. */
final class NotOpenYet extends Rejection {
    NotOpenYet(Instant opensAt) {
        super(Kind.CONFLICT, "scheduling.not-open-yet");
        under("XL-RELEASE");
        pointAt("/slotId");
        with("opensAt", opensAt);
    }
}
