package org.xinglin.scheduling;

import java.time.Instant;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;

/**
 * A paid appointment has another place now; its id, code and bill stay.
 *
 * @param reason {@code patient} or {@code leave}
 * @param refunded what went back because the new place costs less
 */
public record AppointmentMoved(
        AppointmentId appointment,
        PersonId patient,
        PractitionerId leftPractitioner,
        Instant leftStartsAt,
        PractitionerId practitioner,
        Instant startsAt,
        Money refunded,
        String reason,
        Instant at) {}
