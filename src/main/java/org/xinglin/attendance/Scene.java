package org.xinglin.attendance;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clinic at one moment, as far as a wait depends on it.
 *
 * @param soFar the visits that ended, in order of the calls
 * @param calledAt when the patient at the door was called; null while nobody is
 * @param waiting who waits, in the order of the line
 * @param expected the slots of those who are booked and not here yet
 */
record Scene(
        Instant at,
        Instant begins,
        List<Passage> soFar,
        @Nullable Instant calledAt,
        List<Waiting> waiting,
        List<Instant> expected) {
    /** @param first goes before all whose turn is a matter of time */
    record Waiting(int number, Instant orderAt, boolean first) {}
}
