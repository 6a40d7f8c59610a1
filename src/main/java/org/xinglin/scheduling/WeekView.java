package org.xinglin.scheduling;

import java.time.LocalDate;
import java.util.List;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.OfferingMode;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Money;

/** An institution's sessions of one week, doctor by doctor. */
record WeekView(LocalDate from, LocalDate to, List<DoctorWeek> rows) {
    /** One doctor's week. */
    record DoctorWeek(
            PractitionerId practitionerId,
            Words practitioner,
            DepartmentId departmentId,
            Words department,
            List<WeekSession> sessions) {}

    /** One session; {@code taken} of {@code capacity} places are gone. */
    record WeekSession(
            SessionId id,
            LocalDate on,
            DayPart part,
            OfferingMode mode,
            boolean stopped,
            Money price,
            int capacity,
            int taken) {}
}
