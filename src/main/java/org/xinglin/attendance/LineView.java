package org.xinglin.attendance;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.Words;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.SessionId;

/** A line as the doctor and the desk see it, with full names. */
record LineView(
        SessionId session,
        long version,
        Instant at,
        Words doctor,
        Words department,
        Words place,
        Instant begins,
        Instant ends,
        int callsBeforeAbsent,
        List<Guest> guests,
        List<Expected> expected) {
    /** Somebody who is there. */
    record Guest(
            AppointmentId appointmentId,
            PersonId patientId,
            int number,
            String name,
            String sex,
            @Nullable Integer age,
            TicketState state,
            Instant slotAt,
            Instant checkedInAt,
            boolean late,
            @Nullable String priority,
            int calls,
            @Nullable Instant calledAt,
            @Nullable Instant beganAt,
            @Nullable Integer low,
            @Nullable Integer high) {}

    /** Somebody who is booked and not here yet. */
    record Expected(AppointmentId appointmentId, String name, String code, Instant slotAt, boolean open) {}
}
