package org.xinglin.conduct;

import java.time.Instant;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.AppointmentId;

/** The institution decided an appeal; accepted means that the missed appointment does not count any more. */
public record AppealDecided(AppointmentId appointment, PersonId patient, boolean accepted, Instant at) {}
