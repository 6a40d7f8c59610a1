package org.xinglin.attendance;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.SessionId;

/**
 * Somebody who is there.
 *
 * @param number given at check-in, in the order of coming; what is called
 * @param orderAt where they stand in the line: the slot's time, later for those who came late
 * @param priority why they go before others; null for most
 */
record Ticket(
        AppointmentId appointment,
        SessionId session,
        PersonId patient,
        int number,
        Instant slotAt,
        Instant orderAt,
        Instant checkedInAt,
        boolean late,
        @Nullable String priority,
        TicketState state,
        int calls,
        @Nullable Instant calledAt,
        @Nullable Instant beganAt,
        @Nullable Instant endedAt) {
    /** Who is called first: priority, then the slot's time, then the order of coming. */
    static final Comparator<Ticket> LINE = Comparator.comparing((Ticket t) -> t.priority() == null)
            .thenComparing(Ticket::orderAt)
            .thenComparing(Ticket::number);
}
