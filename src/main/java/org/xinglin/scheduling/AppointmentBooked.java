package org.xinglin.scheduling;

import java.time.Instant;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.PersonId;

/**
 * An appointment is paid and stands; part of {@link AppointmentsBooked}.
 *
 * @param at when it was confirmed
 */
public record AppointmentBooked(
        AppointmentId appointment, PersonId patient, PractitionerId practitioner, Instant startsAt, Instant at) {}
