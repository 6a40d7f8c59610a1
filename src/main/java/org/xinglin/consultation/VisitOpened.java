package org.xinglin.consultation;

import java.time.Instant;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.PersonId;

/** A visit was paid and waits for the doctor. */
public record VisitOpened(
        VisitId visit,
        PersonId patient,
        PractitionerId practitioner,
        DepartmentId department,
        InstitutionId institution,
        Instant at,
        Instant answerBy) {}
