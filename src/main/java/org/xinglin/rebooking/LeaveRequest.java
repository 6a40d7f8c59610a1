package org.xinglin.rebooking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.PractitionerId;
import org.xinglin.scheduling.DayPart;

/**
 * A leave as somebody wants to enter it.
 *
 * @param practitionerId left out by doctors, who enter their own
 * @param part left out for whole days
 */
public record LeaveRequest(
        @Nullable PractitionerId practitionerId,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable DayPart part,
        @Nullable String reason) {}
