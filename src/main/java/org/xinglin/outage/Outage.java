package org.xinglin.outage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.DayPart;
import org.xinglin.scheduling.DeviceSessions;

/**
 * A device, or all of a house, takes nobody.
 *
 * @param device null for all of the house, as on a closed day
 * @param until null until further notice
 * @param reason for the institution alone
 * @param endedAt when it was taken back
 */
record Outage(
        OutageId id,
        UUID institution,
        @Nullable UUID device,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable DayPart part,
        String reason,
        PersonId enteredBy,
        Instant enteredAt,
        @Nullable Instant endedAt) {
    DeviceSessions.Days days(UUID of) {
        return new DeviceSessions.Days(of, from, until, part);
    }

    /** Whether somebody meant the same. */
    boolean means(Outage other) {
        return institution.equals(other.institution)
                && Objects.equals(device, other.device)
                && from.equals(other.from)
                && Objects.equals(until, other.until)
                && part == other.part;
    }
}
