package org.xinglin.credentialing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pharmacists and whether enough of them are on duty.
 *
 * @param nextAt when somebody is on duty again; null when somebody is now, or nobody within the week
 */
record DutyView(
        List<Reviewer> reviewers,
        List<String> onDuty,
        boolean enough,
        @Nullable Instant nextAt) {}
