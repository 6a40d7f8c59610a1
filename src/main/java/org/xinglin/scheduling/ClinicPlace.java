package org.xinglin.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Money;

/** One place in a slot in person, with the facts of its session. */
public record ClinicPlace(
        SlotId slot,
        SessionId session,
        InstitutionId institution,
        DepartmentId department,
        PractitionerId practitioner,
        LocalDate clinicOn,
        DayPart part,
        Instant startsAt,
        Instant endsAt,
        Money price) {}
