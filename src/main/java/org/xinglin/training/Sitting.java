package org.xinglin.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;

/**
 * One assessment somebody sat.
 *
 * @param score of 100
 * @param validUntil first day the pass no longer holds; null when it was none
 */
record Sitting(
        UUID id,
        PractitionerId practitioner,
        InstitutionId institution,
        String courseVersion,
        int score,
        boolean passed,
        @Nullable LocalDate validUntil,
        Instant at) {}
