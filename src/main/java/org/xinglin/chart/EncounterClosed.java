package org.xinglin.chart;

import java.time.Instant;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.PersonId;

/** A patient and a doctor have met, in person or by text. */
public record EncounterClosed(
        EncounterId encounter,
        PersonId patient,
        PractitionerId practitioner,
        InstitutionId institution,
        DepartmentId department,
        EncounterKind kind,
        Instant at) {}
