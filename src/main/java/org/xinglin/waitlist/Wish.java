package org.xinglin.waitlist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.PersonId;

/**
 * Somebody's place on the waiting list.
 *
 * @param passes offers declined, let lapse or not paid for; each puts the wish behind those with fewer
 */
record Wish(
        WishId id,
        PersonId patient,
        PersonId joinedBy,
        Preference preference,
        State state,
        int passes,
        Instant joinedAt,
        @Nullable Instant endedAt,
        @Nullable Priority priority) {
    /** Where a wish stands. */
    enum State {
        WAITING,
        OFFERED,
        /** The offered place is an appointment now and waits for its payment. */
        ACCEPTED,
        FULFILLED,
        WITHDRAWN,
        EXPIRED,
        /** Ended because offers were left without an answer. */
        UNANSWERED;

        boolean live() {
            return this == WAITING || this == OFFERED || this == ACCEPTED;
        }
    }

    /** Clinical priority, given by a doctor of the department with a reason. */
    record Priority(PersonId by, String reason, Instant at) {}
}
