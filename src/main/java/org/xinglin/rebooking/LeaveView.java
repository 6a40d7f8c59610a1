package org.xinglin.rebooking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Words;
import org.xinglin.scheduling.DayPart;

/**
 * A leave with what became of those who were booked.
 *
 * @param outcomes how many stand how; what is not named counts none
 */
record LeaveView(
        LeaveId id,
        PractitionerId practitionerId,
        Words practitioner,
        LocalDate from,
        LocalDate until,
        @Nullable DayPart part,
        String reason,
        Instant enteredAt,
        int sessions,
        int stillBooked,
        List<Outcome> outcomes) {
    /** @param state as in {@link Displacement.State} */
    record Outcome(String state, int count) {}

    /** What a leave would do if it were entered now. */
    record Preview(int sessions, int booked, int movable, int refunds, int unpaid) {}
}
