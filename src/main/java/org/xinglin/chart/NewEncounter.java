package org.xinglin.chart;

import java.time.Instant;
import java.util.List;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.PersonId;

/**
 * What has to be known to open an encounter.
 *
 * @param evidencedCodes the diagnoses a follow-up stays within: evidenced (DX-03), or of the first-visit pilot (DX-06);
 *     empty for the other kinds
 */
public record NewEncounter(
        EncounterId id,
        PersonId patient,
        PractitionerId practitioner,
        InstitutionId institution,
        DepartmentId department,
        EncounterKind kind,
        List<String> evidencedCodes,
        Instant at) {}
