package org.xinglin.outage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.Words;
import org.xinglin.examination.ExaminationDevice;
import org.xinglin.scheduling.DayPart;

/**
 * An outage with what became of those who were booked.
 *
 * @param device null for every device of the house
 * @param until null until further notice
 * @param active whether it stops something today or later
 * @param outcomes how many stand how; what is not named counts none
 */
record OutageView(
        OutageId id,
        @Nullable Words device,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable DayPart part,
        String reason,
        Instant enteredAt,
        @Nullable Instant endedAt,
        boolean active,
        int stillBooked,
        List<OutageOutcome> outcomes) {
    /** @param state as in {@link Displaced.State} */
    record OutageOutcome(String state, int count) {}

    /**
     * A device as the institution's staff see it.
     *
     * @param booked who has a place on it from now on
     * @param sessions how many sessions to come still take people
     */
    record DeviceRow(ExaminationDevice device, int booked, int sessions) {}

    /**
     * What an outage would do if it were entered now.
     *
     * @param concerned the first of them, in the order they booked
     */
    record OutageEffect(
            int sessions, int booked, int movable, int refunds, int unpaid, List<ConcernedGuest> concerned) {}

    /**
     * Somebody who is booked.
     *
     * @param patient masked
     * @param newStartsAt where they would move; null when the money goes back or nothing was paid
     */
    record ConcernedGuest(
            String patient,
            Words examination,
            Instant startsAt,
            boolean paid,
            @Nullable Instant newStartsAt) {}
}
