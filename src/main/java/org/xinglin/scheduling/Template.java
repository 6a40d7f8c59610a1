package org.xinglin.scheduling;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.xinglin.directory.Offering;
import org.xinglin.directory.OfferingMode;
import org.xinglin.directory.Practitioner;

/**
 * A doctor's clinic that comes every week.
 *
 * @param offering what is sold in it, and so its price
 * @param placeZh where to go, for visits in person
 */
record Template(
        UUID id,
        Practitioner practitioner,
        Offering offering,
        OfferingMode mode,
        DayOfWeek weekday,
        Hours hours,
        Duration slot,
        int capacity,
        String placeZh,
        String placeEn,
        LocalDate from,
        boolean byRelease) {
    Template from(LocalDate day) {
        return new Template(
                id, practitioner, offering, mode, weekday, hours, slot, capacity, placeZh, placeEn, day, byRelease);
    }

    /** A half day and its hours. */
    record Hours(DayPart part, LocalTime begins, LocalTime ends) {}
}
