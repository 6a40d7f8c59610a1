package org.xinglin.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Words;

/**
 * One half day on which a doctor sees patients in person.
 *
 * @param places how many patients it has room for
 */
public record ClinicHours(
        SessionId session,
        InstitutionId institution,
        DepartmentId department,
        PractitionerId practitioner,
        LocalDate on,
        Instant begins,
        Instant ends,
        int places,
        Words place) {}
