package org.xinglin.duty;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.PersonId;

/**
 * A duty as somebody wants to grant it.
 *
 * @param department slug, of its head; for other duties it is not looked at
 * @param until last day; left out while it goes on
 * @param weekdays 1 for Monday to 7 for Sunday; left out for every day
 */
record NewDuty(
        @Nullable PersonId personId,
        @Nullable DutyCode code,
        @Nullable String department,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable List<Integer> weekdays,
        @Nullable LocalTime begins,
        @Nullable LocalTime ends) {}
