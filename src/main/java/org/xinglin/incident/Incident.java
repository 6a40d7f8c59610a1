package org.xinglin.incident;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.InstitutionId;
import org.xinglin.kernel.PersonId;

/**
 * An incident as it is stored.
 *
 * @param authorityBy until when the health authority must know of it; null where it need not
 * @param peopleToldAt when those affected were told, or it was written why they need not be
 * @param followUpBy until when something must be noted again
 */
record Incident(
        IncidentId id,
        String incidentNo,
        InstitutionId institution,
        IncidentKind kind,
        String text,
        Instant happenedAt,
        PersonId reportedBy,
        Instant reportedAt,
        @Nullable Grade grade,
        @Nullable Integer peopleAffected,
        Instant classifyBy,
        @Nullable Instant authorityBy,
        @Nullable Instant authorityAt,
        @Nullable Instant peopleToldAt,
        Instant followUpBy,
        @Nullable Instant closedAt) {
    IncidentState state() {
        if (closedAt != null) {
            return IncidentState.CLOSED;
        }
        return grade == null ? IncidentState.REPORTED : IncidentState.CLASSIFIED;
    }

    boolean leak() {
        return kind == IncidentKind.DATA_LEAK;
    }

    /** The soonest of the clocks that run; null once it is closed. */
    @Nullable
    Instant dueAt() {
        if (closedAt != null) {
            return null;
        }
        return Stream.of(grade == null ? classifyBy : null, authorityAt == null ? authorityBy : null, followUpBy)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
