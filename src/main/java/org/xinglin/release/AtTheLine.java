package org.xinglin.release;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Rejection;
import org.xinglin.scheduling.Held;
import org.xinglin.scheduling.ReleaseLine;
import org.xinglin.scheduling.ReleasedSession;
import org.xinglin.scheduling.SlotId;

/** Sends a plain hold on a slot in release to the end of its line. */
@Component
class AtTheLine implements ReleaseLine {
    private final Halls halls;
    private final Joining joining;
    private final Pace pace;

    AtTheLine(Halls halls, Joining joining, Pace pace) {
        this.halls = halls;
        this.joining = joining;
        this.pace = pace;
    }

    @Override
    public boolean standsBefore(SlotId slot) {
        return halls.before(slot).isPresent();
    }

    @Override
    public Optional<Held> hold(Caller who, SlotId slot, PersonId patient, IdempotencyKey key) {
        pace.requireJoin(who.person());
        Hall hall = halls.before(slot).orElseThrow(Crowded::new);
        ReleasedSession session = hall.floor().bySlot().get(slot);
        if (hall.soldOut() || session == null) {
            return Optional.empty();
        }
        var wishes = new Wishes(List.of(session.id()), slot, false);
        Answer answer = joining.ask(hall, new Arrival(who, patient, wishes, key.value()));
        Rejection refusal = answer.refusal();
        if (refusal != null) {
            throw refusal;
        }
        Ticket ticket = answer.ticket();
        Ticket.Won won = ticket == null ? null : ticket.won();
        // A place won earlier by another ticket is not the answer to this request.
        return won == null
                        || !won.slot().equals(slot)
                        || ticket == null
                        || !ticket.requestKey().equals(key.value())
                ? Optional.empty()
                : Optional.of(new Held(
                        won.appointment(),
                        slot,
                        patient,
                        won.startsAt(),
                        won.endsAt(),
                        session.price(),
                        won.paymentNo(),
                        won.payBy()));
    }
}
