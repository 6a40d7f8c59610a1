package org.xinglin.scheduling;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Words;

/**
 * When a device or room of a module above works every week.
 *
 * @param capacity how many people each slot takes
 * @param place where to go
 */
public record DeviceHours(
        UUID id,
        UUID device,
        InstitutionId institution,
        DayOfWeek weekday,
        DayPart part,
        LocalTime begins,
        LocalTime ends,
        Duration slot,
        int capacity,
        Words place,
        LocalDate from) {}
