package org.xinglin.rebooking;

import java.time.Instant;
import org.xinglin.directory.InstitutionId;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.DoctorSessions;

/**
 * A doctor is away.
 *
 * @param reason for the institution alone; patients are told that the clinic is stopped, not why
 */
record Leave(
        LeaveId id,
        InstitutionId institution,
        DoctorSessions.Days days,
        String reason,
        PersonId enteredBy,
        Instant enteredAt) {}
