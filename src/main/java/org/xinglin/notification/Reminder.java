package org.xinglin.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.DepartmentId;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.AppointmentId;

/**
 * A word to somebody before their appointment.
 *
 * @param person who is told: the patient, or the guardian
 * @param dueAt when it is to be told, outside quiet hours
 */
record Reminder(
        UUID id,
        AppointmentId appointment,
        UUID institution,
        DepartmentId department,
        PersonId person,
        PersonId patient,
        Occasion kind,
        Instant startsAt,
        Instant dueAt,
        State state,
        @Nullable Reason reason,
        int attempts,
        @Nullable Instant sentAt,
        @Nullable Instant settledAt,
        @Nullable Instant phonedAt) {
    /** Which of the reminders of an appointment. */
    enum Occasion {
        DAY_BEFORE,
        HOURS_BEFORE
    }

    /** How far it came; what is sent is delivered only when the service says so. */
    enum State {
        QUEUED,
        SENT,
        DELIVERED,
        FAILED,
        DROPPED
    }

    /** Why it was not delivered, or not needed any more. */
    enum Reason {
        NO_PHONE,
        SERVICE_AWAY,
        UNREACHABLE,
        NO_RECEIPT,
        CANCELLED,
        MOVED,
        TOO_LATE
    }
}
