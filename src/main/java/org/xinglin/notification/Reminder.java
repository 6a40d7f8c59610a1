package org.xinglin.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.DepartmentId;
import org.xinglin.examination.BookedExamination;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.BookedAppointment;

/**
 * A word to somebody before their appointment or examination.
 *
 * @param appointment what it is about; the order of the examination when it is to prepare
 * @param department null when it is to prepare for an examination
 * @param person who is told: the patient, or the guardian
 * @param dueAt when it is to be told, outside quiet hours
 */
record Reminder(
        UUID id,
        AppointmentId appointment,
        UUID institution,
        @Nullable DepartmentId department,
        PersonId person,
        PersonId patient,
        Occasion kind,
        Instant startsAt,
        Instant dueAt,
        ReminderState state,
        @Nullable UndeliveredReason reason,
        int attempts,
        @Nullable Instant sentAt,
        @Nullable Instant settledAt,
        @Nullable Instant phonedAt) {
    static Reminder queued(UUID id, BookedAppointment of, PersonId person, Occasion kind, Instant dueAt) {
        return new Reminder(
                id,
                of.id(),
                of.institution().value(),
                of.department(),
                person,
                of.patient(),
                kind,
                of.startsAt(),
                dueAt,
                ReminderState.QUEUED,
                null,
                0,
                null,
                null,
                null);
    }

    static Reminder preparation(UUID id, BookedExamination of, PersonId person, Instant dueAt) {
        return new Reminder(
                id,
                new AppointmentId(of.order().value()),
                of.institution().value(),
                null,
                person,
                of.patient(),
                Occasion.PREPARATION,
                of.startsAt(),
                dueAt,
                ReminderState.QUEUED,
                null,
                0,
                null,
                null,
                null);
    }
}
