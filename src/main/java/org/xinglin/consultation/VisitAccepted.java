package org.xinglin.consultation;

import java.time.Instant;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.PersonId;

/** The doctor took the visit; the conversation is open. */
public record VisitAccepted(
        VisitId visit,
        PersonId patient,
        PractitionerId practitioner,
        DepartmentId department,
        InstitutionId institution,
        Instant at,
        Instant talkUntil) {}
