package org.xinglin.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.OfferingMode;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Money;

/** A stretch of a session with the facts of the session it belongs to. */
record Slot(
        SlotId id,
        SessionId session,
        InstitutionId institution,
        DepartmentId department,
        PractitionerId practitioner,
        OfferingMode mode,
        LocalDate clinicOn,
        DayPart part,
        boolean open,
        Instant startsAt,
        Instant endsAt,
        int capacity,
        int taken,
        Money price,
        @Nullable Instant releasedAt,
        boolean inRelease) {
    ClinicPlace place() {
        return new ClinicPlace(
                id, session, institution, department, practitioner, clinicOn, part, startsAt, endsAt, price);
    }

    int left() {
        return capacity - taken;
    }
}
