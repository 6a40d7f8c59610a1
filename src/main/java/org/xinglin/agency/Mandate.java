package org.xinglin.agency;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.identity.Errand;
import org.xinglin.kernel.PersonId;

/**
 * What one adult lets another do for them.
 *
 * @param agent absent until it is taken up
 * @param agentName as the person wrote it
 */
record Mandate(
        UUID id,
        PersonId principal,
        @Nullable PersonId agent,
        String agentName,
        Tie tie,
        Set<Errand> errands,
        MandateState state,
        Instant grantedAt,
        Instant until) {}
