package org.xinglin.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.OfferingId;
import org.xinglin.directory.OfferingMode;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Money;

/**
 * A doctor's days with their sessions and slots, as anyone may see them.
 *
 * @param cancelBeforeHours how long before its begin a paid appointment can be given back (BK-04)
 * @param holdMinutes how long a place is kept unpaid (XL-HOLD)
 */
record ScheduleView(
        PractitionerId practitionerId,
        DepartmentId departmentId,
        int cancelBeforeHours,
        int holdMinutes,
        List<ScheduleDay> days) {
    /** One day, also when nothing takes place. */
    record ScheduleDay(LocalDate on, int left, List<ScheduleSession> sessions) {}

    /**
     * A half day.
     *
     * @param offeringId what a text visit in it is asked for with; absent for visits in person
     * @param releasedAt while places go by the order of a timed release: when they open or opened; nothing is bookable directly
     */
    record ScheduleSession(
            @Nullable OfferingId offeringId,
            DayPart part,
            OfferingMode mode,
            boolean sold,
            boolean stopped,
            Money price,
            Words place,
            int left,
            @Nullable Instant releasedAt,
            List<ScheduleSlot> slots) {}

    /** A slot; {@code bookable} is false once it has begun or is full. */
    record ScheduleSlot(SlotId id, Instant startsAt, Instant endsAt, int left, boolean bookable) {}
}
