package org.xinglin.consultation;

import java.time.Instant;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.PersonId;

/**
 * The doctor ended the visit because online care did not fit, and referred the patient to a hospital (DX-05).
 *
 * @param reason a code of DX-05, such as {@code FIRST_VISIT}
 */
public record VisitTerminated(
        VisitId visit,
        PersonId patient,
        PractitionerId practitioner,
        DepartmentId department,
        InstitutionId institution,
        Instant at,
        String reason) {}
