package org.xinglin.conduct;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.Words;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.AppointmentId;

/**
 * Somebody's missed appointments and what they add up to.
 *
 * @param thisYear how many count in this calendar year
 * @param first at how many booking stops, and at {@code second} for longer
 * @param barredUntil null while the patient may book
 */
record ConductView(
        PersonId patientId,
        int thisYear,
        int first,
        int firstDays,
        int second,
        int secondDays,
        @Nullable Instant barredUntil,
        List<Missed> missed) {
    /** @param state STANDING, APPEALED, UPHELD or REMOVED */
    record Missed(
            AppointmentId appointmentId,
            Words practitioner,
            Words institution,
            Instant startsAt,
            Instant markedAt,
            String state,
            @Nullable String appeal,
            @Nullable String note) {}

    /** An appeal as the institution sees it. */
    record Appeal(
            AppointmentId appointmentId,
            String patientName,
            Words practitioner,
            Instant startsAt,
            @Nullable Instant appealedAt,
            String state,
            @Nullable String appeal,
            @Nullable String note,
            int thisYear) {}
}
