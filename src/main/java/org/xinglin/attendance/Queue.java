package org.xinglin.attendance;

import java.time.Instant;
import java.time.LocalDate;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.scheduling.SessionId;

/** The line before one doctor's door on one half day. */
record Queue(
        SessionId session,
        InstitutionId institution,
        DepartmentId department,
        PractitionerId practitioner,
        LocalDate on,
        Instant begins,
        Instant ends,
        long version) {}
