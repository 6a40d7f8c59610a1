package org.xinglin.scheduling;

import java.time.Instant;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;

/**
 * A paid appointment was given back.
 *
 * @param refund what goes back to the payer
 */
public record AppointmentCancelled(
        AppointmentId appointment,
        PersonId patient,
        PractitionerId practitioner,
        Instant startsAt,
        Money refund,
        Instant at) {}
