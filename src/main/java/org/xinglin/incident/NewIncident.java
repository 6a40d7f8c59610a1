package org.xinglin.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An incident as somebody enters it. */
record NewIncident(
        @Nullable IncidentKind kind,
        @Nullable String text,
        @Nullable Instant happenedAt) {}
