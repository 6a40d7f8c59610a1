package org.xinglin.chart;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.InstitutionId;
import org.xinglin.kernel.PersonId;

/** A diagnosis of the newest version of a signed record. */
record RecordedDiagnosis(
        UUID id,
        PersonId patient,
        EncounterId encounter,
        InstitutionId institution,
        String code,
        String nameZh,
        @Nullable String nameEn,
        boolean suspected,
        Instant at) {}
