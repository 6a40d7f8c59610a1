package org.xinglin.waitlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.Words;
import org.xinglin.scheduling.DayPart;

/**
 * Those who wait in a department, in the order in which they are asked.
 *
 * @param mayPrioritise whether the reader may change the order
 */
record DepartmentList(DepartmentId departmentId, Words department, boolean mayPrioritise, List<Entry> entries) {
    /**
     * One who waits.
     *
     * @param patientName in full for the department's doctors, masked for others
     * @param reason what puts them before the next in the list
     * @param priorityReason why a doctor put them first; for the department's doctors alone
     * @param offerUntil until when a place is on offer to them
     */
    record Entry(
            WishId id,
            int place,
            String patientName,
            List<WishView.NamedDoctor> doctors,
            LocalDate fromOn,
            LocalDate untilOn,
            List<Integer> weekdays,
            List<DayPart> parts,
            Wish.State state,
            OfferReason reason,
            int passes,
            Instant joinedAt,
            boolean prioritised,
            @Nullable String priorityReason,
            @Nullable String priorityBy,
            @Nullable Instant offerUntil) {}
}
