package org.xinglin.release;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.ReleasedSession;

/**
 * Writes tickets out for their holders, and tells each when to ask again: spread over the seconds after the moment, so that
 * a room of thousands hears its outcome without all asking at once. Whoever asks earlier hears nothing better.
 */
@Component
class TicketViews {
    private static final long PER_SECOND = 2_500;
    private static final long SETTLE_MILLIS = 250;
    private static final long MOST_SPREAD_MILLIS = 2_500;
    private static final long CALM_MILLIS = Duration.ofSeconds(20).toMillis();

    private final Clock clock;

    TicketViews(Clock clock) {
        this.clock = clock;
    }

    TicketView of(@Nullable Hall hall, Ticket ticket, Caller who) {
        Ticket.Won won = ticket.won();
        ReleasedSession session =
                won == null || hall == null ? null : hall.floor().bySlot().get(won.slot());
        return new TicketView(
                ticket.release().value(),
                ticket.patient(),
                ticket.state(),
                hall == null ? null : TicketSeal.seal(hall.key(), ticket.id(), who.person()),
                ticket.id().value(),
                ticket.drawnPlace(),
                ticket.place(),
                ticket.refusal(),
                ticket.wishes().sessions(),
                ticket.wishes().anything(),
                won == null ? null : won.appointment(),
                session == null ? null : session.id(),
                won == null ? null : won.startsAt(),
                won == null ? null : won.paymentNo(),
                won == null ? null : won.payBy(),
                clock.instant(),
                hall == null || ticket.state() != Ticket.State.WAITING ? null : askAgain(hall, ticket));
    }

    /** Nothing is left and the patient has no ticket. */
    TicketView soldOut(ReleaseId release, PersonId patient, Wishes wishes) {
        return new TicketView(
                release.value(),
                patient,
                Ticket.State.MISSED,
                null,
                null,
                null,
                null,
                Ticket.Miss.SOLD_OUT.name(),
                wishes.sessions(),
                wishes.anything(),
                null,
                null,
                null,
                null,
                null,
                clock.instant(),
                null);
    }

    private long askAgain(Hall hall, Ticket ticket) {
        Instant now = clock.instant();
        long left = Duration.between(now, hall.release().opensAt()).toMillis();
        if (left <= 0) {
            return SETTLE_MILLIS;
        }
        long spread = Math.min(MOST_SPREAD_MILLIS, 1_000L * hall.waiting() / PER_SECOND);
        long own = SETTLE_MILLIS
                + (spread == 0 ? 0 : Math.floorMod(ticket.id().value().getLeastSignificantBits(), spread));
        return left > CALM_MILLIS ? CALM_MILLIS : left + own;
    }
}
