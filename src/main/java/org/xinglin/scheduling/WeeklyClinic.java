package org.xinglin.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.OfferingId;
import org.xinglin.directory.OfferingMode;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Words;

/**
 * A clinic a doctor holds every week, from which sessions are planned.
 *
 * @param place where to go, for visits in person
 * @param until first day it no longer takes place; null while nobody ended it
 */
public record WeeklyClinic(
        UUID id,
        InstitutionId institution,
        PractitionerId practitioner,
        OfferingId offering,
        OfferingMode mode,
        DayOfWeek weekday,
        DayPart part,
        LocalTime begins,
        LocalTime ends,
        int slotMinutes,
        int capacity,
        Words place,
        LocalDate from,
        @Nullable LocalDate until,
        boolean byRelease) {
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    /** Whether both take place in the same hour of some week. */
    public boolean meets(WeeklyClinic other) {
        return weekday == other.weekday
                && begins.isBefore(other.ends)
                && other.begins.isBefore(ends)
                && (other.until == null || from.isBefore(other.until))
                && (until == null || other.from.isBefore(until));
    }

    /** The half day that a clinic of these hours fills. */
    public static DayPart partOf(LocalTime begins) {
        if (begins.isBefore(NOON)) {
            return DayPart.MORNING;
        }
        return begins.isBefore(EVENING) ? DayPart.AFTERNOON : DayPart.EVENING;
    }
}
