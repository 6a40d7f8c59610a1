package org.xinglin.examination;

import java.time.Instant;
import org.xinglin.kernel.Rejection;

/** The examination begins too soon to be moved or given back (EX-18). */
final class TooLate extends Rejection {
    TooLate(Instant deadline) {
        super(Kind.CONFLICT, "examination.too-late");
        under("EX-18");
        with("deadline", deadline);
    }
}
