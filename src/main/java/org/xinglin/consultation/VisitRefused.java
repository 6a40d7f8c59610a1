package org.xinglin.consultation;

import java.time.Instant;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.PersonId;

/**
 * A request ended unanswered and was refunded (SV-27).
 *
 * @param how the code SV-27 names: {@code DOCTOR_DECLINED} or {@code TIMED_OUT}
 */
public record VisitRefused(
        VisitId visit,
        PersonId patient,
        PractitionerId practitioner,
        DepartmentId department,
        InstitutionId institution,
        Instant at,
        String how) {}
