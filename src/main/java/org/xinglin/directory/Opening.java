package org.xinglin.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The earliest free slot of a doctor.
 *
 * @param at when it begins; null when nothing is free
 */
public record Opening(
        PractitionerId practitioner,
        OfferingMode mode,
        @Nullable Instant at) {}
