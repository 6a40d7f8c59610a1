package org.xinglin.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xinglin.directory.Words;

/**
 * A stretch of a device's session.
 *
 * @param left how many people it still takes
 * @param place where to go
 */
public record DevicePlace(
        SlotId slot,
        UUID device,
        LocalDate clinicOn,
        DayPart part,
        Instant startsAt,
        Instant endsAt,
        int left,
        Words place) {}
