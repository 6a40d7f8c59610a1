package org.xinglin.consultation;

import java.time.Instant;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.PersonId;

/** A visit was completed. */
public record VisitClosed(
        VisitId visit,
        PersonId patient,
        PractitionerId practitioner,
        DepartmentId department,
        InstitutionId institution,
        Instant at) {}
