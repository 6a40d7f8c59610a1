package org.xinglin.accreditation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the supervisor's list. */
record ApplicationRow(
        ApplicationId id,
        Application.State state,
        @Nullable String name,
        String applicant,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt) {}
