package org.xinglin.chart;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.PersonId;

/** A meeting of patient and doctor as the record knows it. */
public record Encounter(
        EncounterId id,
        PersonId patient,
        PractitionerId practitioner,
        InstitutionId institution,
        DepartmentId department,
        EncounterKind kind,
        List<String> evidencedCodes,
        Instant openedAt,
        @Nullable Instant closedAt) {}
