package org.xinglin.waitlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Words;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.DayPart;

/**
 * A wish on the patient's screen.
 *
 * @param doctors empty for any doctor of the department
 * @param standing absent once the wish has ended
 * @param offer the newest offer; absent when none was made
 */
record WishView(
        WishId id,
        PersonId patientId,
        String patientName,
        DepartmentId departmentId,
        Words department,
        Words institution,
        List<NamedDoctor> doctors,
        LocalDate fromOn,
        LocalDate untilOn,
        List<Integer> weekdays,
        List<DayPart> parts,
        Wish.State state,
        Instant joinedAt,
        @Nullable Instant endedAt,
        boolean prioritised,
        int passes,
        @Nullable Standing standing,
        @Nullable OfferView offer) {
    /** A doctor who is waited for. */
    record NamedDoctor(PractitionerId id, Words name) {}

    /** How likely a place is, from what came free lately and who is before. */
    enum Chance {
        LIKELY,
        POSSIBLE,
        UNLIKELY
    }

    /**
     * The place in the order and why, among those who wait for any of the same places.
     *
     * @param ahead how many are asked before
     * @param behind how many after
     * @param byPriority of those ahead, who has clinical priority
     * @param byPasses of those ahead, who passed fewer offers
     * @param byBreadth of those ahead, whose wish is narrower
     * @param byTime of those ahead, who joined earlier
     * @param freedPerWeek places of these doctors that came free in a week, on the average of a month
     */
    record Standing(
            int ahead,
            int behind,
            int byPriority,
            int byPasses,
            int byBreadth,
            int byTime,
            int freedPerWeek,
            Chance chance) {}
}
