package org.xinglin.scheduling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.OfferingMode;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Money;

/**
 * A slot on the booking page, with what the booker should know before paying.
 *
 * @param releasedAt while its session is in release: when places open or opened
 * @param cancellableUntil last moment to give a paid appointment back; may have passed already
 */
record SlotView(
        SlotId id,
        PractitionerId practitionerId,
        Words practitioner,
        DepartmentId departmentId,
        Words department,
        Words institution,
        Words place,
        OfferingMode mode,
        Instant startsAt,
        Instant endsAt,
        int left,
        @Nullable Instant releasedAt,
        boolean bookable,
        Money price,
        Instant cancellableUntil,
        int cancelBeforeHours,
        int holdMinutes) {}
