package org.xinglin.incident;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An incident as the house sees it.
 *
 * @param dueAt the soonest of its clocks; null once it is closed
 * @param late whether that moment has passed
 * @param steps what was done; empty in lists
 */
record IncidentView(
        IncidentId id,
        String incidentNo,
        IncidentKind kind,
        IncidentState state,
        @Nullable Grade grade,
        String text,
        Instant happenedAt,
        Instant reportedAt,
        String reporter,
        @Nullable Integer peopleAffected,
        Instant classifyBy,
        @Nullable Instant authorityBy,
        @Nullable Instant authorityAt,
        @Nullable Instant peopleToldAt,
        @Nullable Instant dueAt,
        boolean late,
        @Nullable Instant closedAt,
        List<IncidentStep> steps) {
    /** @param by who did it */
    record IncidentStep(StepKind kind, String text, Instant at, String by) {}
}
