package org.xinglin.waitlist;

import java.time.Instant;
import java.time.LocalDate;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Money;
import org.xinglin.scheduling.ClinicPlace;
import org.xinglin.scheduling.DayPart;
import org.xinglin.scheduling.SlotId;

/** The place, as it was when it was offered. */
record OfferedPlace(
        SlotId slot,
        InstitutionId institution,
        DepartmentId department,
        PractitionerId practitioner,
        LocalDate clinicOn,
        DayPart part,
        Instant startsAt,
        Instant endsAt,
        Money price) {
    static OfferedPlace of(ClinicPlace p) {
        return new OfferedPlace(
                p.slot(),
                p.institution(),
                p.department(),
                p.practitioner(),
                p.clinicOn(),
                p.part(),
                p.startsAt(),
                p.endsAt(),
                p.price());
    }
}
