package org.xinglin.scheduling;

import java.time.Instant;
import org.xinglin.directory.PractitionerId;

/** A text slot that is kept for a visit. */
public record HeldSlot(SlotId slot, PractitionerId practitioner, Instant startsAt, Instant endsAt) {}
