package org.xinglin.revisit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.AppointmentId;

/**
 * What a finished visit entitles its patient to.
 *
 * @param visit the appointment, or the visit by text, that was finished
 * @param departmentWide whether any doctor of the department will do
 * @param usedBy the appointment that uses it up; null while open
 */
record Entitlement(
        UUID visit,
        PersonId patient,
        InstitutionId institution,
        DepartmentId department,
        PractitionerId practitioner,
        Instant visitedAt,
        LocalDate until,
        Money price,
        boolean departmentWide,
        @Nullable AppointmentId usedBy) {}
