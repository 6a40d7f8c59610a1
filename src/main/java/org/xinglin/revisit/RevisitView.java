package org.xinglin.revisit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.AppointmentId;

/**
 * What a finished visit entitles to, on the patient's screen.
 *
 * @param visitId the appointment or the visit by text that was finished
 * @param untilOn the last day to come again at {@code price}
 * @param departmentWide whether any doctor of the department will do
 * @param usedBy the appointment that uses it up; null while open
 * @param usable whether a place booked now, in time, would have the price
 */
record RevisitView(
        UUID visitId,
        PersonId patientId,
        PractitionerId practitionerId,
        Words practitioner,
        DepartmentId departmentId,
        Words department,
        Instant visitedAt,
        LocalDate untilOn,
        Money price,
        boolean departmentWide,
        @Nullable AppointmentId usedBy,
        boolean usable) {}
