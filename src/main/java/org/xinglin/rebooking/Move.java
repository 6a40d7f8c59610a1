package org.xinglin.rebooking;

import java.time.Instant;
import java.util.UUID;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.SlotId;

/** A change of place that a patient, or who acts for them, asked for. */
record Move(UUID id, AppointmentId appointment, SlotId left, SlotId taken, PersonId askedBy, Instant at) {}
