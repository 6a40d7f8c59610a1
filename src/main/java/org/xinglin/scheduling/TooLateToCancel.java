package org.xinglin.scheduling;

import java.time.Instant;
import org.xinglin.kernel.Rejection;

/** The deadline for giving an appointment back has passed. */
final class TooLateToCancel extends Rejection {
    TooLateToCancel(Instant deadline, Instant startsAt) {
        super(Kind.CONFLICT, "scheduling.too-late-to-cancel");
        under("BK-04");
        with("deadline", deadline);
        with("startsAt", startsAt);
    }
}
