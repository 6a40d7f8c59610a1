package org.xinglin.conduct;

import java.time.Instant;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.AppointmentId;

/** A patient did not come to a paid appointment. */
public record NoShowMarked(AppointmentId appointment, PersonId patient, Instant startsAt, Instant at) {}
