package org.xinglin.duty;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.DepartmentId;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.PersonId;

/**
 * A duty of one person.
 *
 * @param department of its head; null for duties of the whole house
 * @param until first day it no longer holds
 * @param weekdays in which it is on duty; empty for all
 * @param hours null for the whole day
 */
record Duty(
        UUID id,
        PersonId person,
        DutyCode code,
        @Nullable DepartmentId department,
        LocalDate from,
        @Nullable LocalDate until,
        List<DayOfWeek> weekdays,
        @Nullable Hours hours) {
    /** From the first minute to the first minute after. */
    record Hours(LocalTime begins, LocalTime ends) {}

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    boolean onDutyAt(Instant at) {
        ZonedDateTime here = at.atZone(ChinaTime.ZONE);
        LocalTime time = here.toLocalTime();
        return holdsOn(here.toLocalDate())
                && (weekdays.isEmpty() || weekdays.contains(here.getDayOfWeek()))
                && (hours == null || !time.isBefore(hours.begins()) && time.isBefore(hours.ends()));
    }
}
