package org.xinglin.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.SessionId;

/**
 * A ticket as its holder sees it.
 *
 * @param token what to ask about it with; absent when nothing was left and no ticket was written
 * @param number what is drawn
 * @param drawnPlace the place in the draw; absent before it and for later comers
 * @param place the place in the whole line
 * @param refusal {@code SOLD_OUT}, {@code WISHES_GONE} or the rule that stood in the way
 * @param now the server's time
 * @param askAgainMillis when to ask again; absent when nothing more will come
 */
record TicketView(
        UUID releaseId,
        PersonId patientId,
        Ticket.State state,
        @Nullable String token,
        @Nullable UUID number,
        @Nullable Integer drawnPlace,
        @Nullable Integer place,
        @Nullable String refusal,
        List<SessionId> sessions,
        boolean anything,
        @Nullable AppointmentId appointmentId,
        @Nullable SessionId sessionId,
        @Nullable Instant startsAt,
        @Nullable String paymentNo,
        @Nullable Instant payBy,
        Instant now,
        @Nullable Long askAgainMillis) {}
