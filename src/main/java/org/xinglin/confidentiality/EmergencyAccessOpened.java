package org.xinglin.confidentiality;

import java.time.Instant;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.PersonId;

/** A doctor broke the glass before a patient's record. */
public record EmergencyAccessOpened(
        EmergencyAccessId access,
        PersonId patient,
        PractitionerId practitioner,
        InstitutionId institution,
        Instant at,
        Instant until) {}
