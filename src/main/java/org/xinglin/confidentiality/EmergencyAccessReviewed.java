package org.xinglin.confidentiality;

import java.time.Instant;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.PersonId;

/** The hospital judged whether the glass was broken for good reason. */
public record EmergencyAccessReviewed(
        EmergencyAccessId access,
        PersonId patient,
        PractitionerId practitioner,
        InstitutionId institution,
        Instant at,
        boolean justified) {}
