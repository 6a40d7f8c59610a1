package org.xinglin.outage;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.scheduling.DayPart;

/**
 * An outage as somebody wants to enter it.
 *
 * @param deviceId left out for every device of the house
 * @param until left out for one day; not read when it is {@code lasting}
 * @param lasting until further notice
 * @param part left out for whole days
 */
record OutageRequest(
        @Nullable UUID deviceId,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Boolean lasting,
        @Nullable DayPart part,
        @Nullable String reason) {}
