package org.xinglin.training;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Words;

/**
 * A doctor's standing.
 *
 * @param owed whether the course keeps them from patients
 */
record StandingView(
        PractitionerId practitionerId,
        Words name,
        Words department,
        boolean owed,
        @Nullable LocalDate validUntil,
        @Nullable Integer lastScore,
        @Nullable Instant lastAt) {}
