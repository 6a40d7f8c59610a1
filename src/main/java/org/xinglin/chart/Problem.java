package org.xinglin.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lasting disease a doctor keeps in view. */
public record Problem(
        UUID id,
        String code,
        String nameZh,
        @Nullable String nameEn,
        @Nullable LocalDate since,
        String note,
        Instant notedAt) {}
