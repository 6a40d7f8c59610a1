package org.xinglin.rebooking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.xinglin.scheduling.DayPart;
import org.xinglin.scheduling.SessionId;
import org.xinglin.scheduling.SlotId;

/**
 * A session places may be added to.
 *
 * @param added how many were
 * @param limit how many may be (XL-EXTRA)
 */
record ExtraSessionView(SessionId sessionId, LocalDate on, DayPart part, int added, int limit, List<Time> times) {
    /** One of its slots and what is left of it. */
    record Time(SlotId slotId, Instant startsAt, int left) {}
}
