package org.xinglin.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.xinglin.kernel.PersonId;

/** A doctor's appointments of one day, in order of time. */
record DayView(LocalDate on, List<ExpectedPatient> appointments) {
    /**
     * One patient.
     *
     * @param patientName in full: the doctor sees them that day
     */
    record ExpectedPatient(
            AppointmentId id,
            PersonId patientId,
            String patientName,
            String sex,
            int age,
            String code,
            Instant startsAt,
            Instant endsAt) {}
}
