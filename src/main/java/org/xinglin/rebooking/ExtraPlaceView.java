package org.xinglin.rebooking;

import java.time.Instant;
import org.xinglin.scheduling.SlotId;

/** A place that was added on purpose, and why. */
record ExtraPlaceView(SlotId slotId, Instant startsAt, String reason, Instant addedAt) {}
