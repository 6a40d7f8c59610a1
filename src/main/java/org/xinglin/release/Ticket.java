package org.xinglin.release;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.SlotId;

/**
 * A patient's ticket and what became of it.
 *
 * @param drawnPlace the place the draw gave; null before it, and for those who came later
 * @param place the place in the whole line
 * @param refusal why there is no place: {@link Miss} by name, or the rule that stood in the way
 * @param won the appointment that is held for the patient
 */
record Ticket(
        TicketId id,
        ReleaseId release,
        PersonId patient,
        PersonId joinedBy,
        Instant joinedAt,
        Wishes wishes,
        String requestKey,
        State state,
        @Nullable Integer drawnPlace,
        @Nullable Integer place,
        @Nullable String refusal,
        @Nullable Won won) {
    /** Where a ticket stands. */
    enum State {
        WAITING,
        HELD,
        MISSED,
        LEFT
    }

    /** Why somebody goes without, when no rule forbids it. */
    enum Miss {
        SOLD_OUT,
        WISHES_GONE
    }

    /** The place that was given, as it was then; the appointment itself says how it stands now. */
    record Won(
            AppointmentId appointment,
            SlotId slot,
            Instant startsAt,
            Instant endsAt,
            String paymentNo,
            Instant payBy) {}

    Ticket won(Won place) {
        return new Ticket(
                id,
                release,
                patient,
                joinedBy,
                joinedAt,
                wishes,
                requestKey,
                State.HELD,
                drawnPlace,
                this.place,
                null,
                place);
    }

    Ticket missed(String why) {
        return new Ticket(
                id,
                release,
                patient,
                joinedBy,
                joinedAt,
                wishes,
                requestKey,
                State.MISSED,
                drawnPlace,
                place,
                why,
                null);
    }

    Ticket drawn(int at) {
        return new Ticket(id, release, patient, joinedBy, joinedAt, wishes, requestKey, state, at, at, refusal, won);
    }

    /** Again, at the end of the line, with new wishes; the place drawn stays on record. */
    Ticket again(Wishes now, String key, int at) {
        return new Ticket(
                id, release, patient, joinedBy, joinedAt, now, key, State.WAITING, drawnPlace, at, null, null);
    }
}
