package org.xinglin.scheduling;

import java.time.LocalDate;
import java.util.List;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.OfferingMode;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.Money;

/** An institution's sessions of one week, doctor by doctor. */
record WeekView(LocalDate from, LocalDate to, List<WeekRow> rows) {
    /** One doctor's week. */
    record WeekRow(
            PractitionerId practitionerId,
            AppointmentView.Named practitioner,
            DepartmentId departmentId,
            AppointmentView.Named department,
            List<Cell> sessions) {}

    /** One session; {@code taken} of {@code capacity} places are gone. */
    record Cell(
            SessionId id,
            LocalDate on,
            DayPart part,
            OfferingMode mode,
            boolean stopped,
            Money price,
            int capacity,
            int taken) {}
}
