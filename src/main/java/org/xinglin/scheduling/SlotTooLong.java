package org.xinglin.scheduling;

import java.time.Duration;
import org.xinglin.kernel.Rejection;

/** A clinic would be divided into longer stretches than people may be asked to wait through. */
final class SlotTooLong extends Rejection {
    SlotTooLong(Duration longest) {
        super(Kind.INVALID, "scheduling.slot-too-long");
        under("BK-06");
        with("minutes", longest.toMinutes());
        pointAt("/slotMinutes");
    }
}
