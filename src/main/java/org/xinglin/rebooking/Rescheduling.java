package org.xinglin.rebooking;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.IdempotencyKeyReused;
import org.xinglin.kernel.Ids;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.BookedAppointment;
import org.xinglin.scheduling.Rearranging;
import org.xinglin.scheduling.SlotId;

/**
 * The patient changes to another time, with the same doctor or another of the department, at no more than the price. The
 * appointment, its code and its bill stay; what it costs less goes back. A dearer place is {@link Upgrading}'s.
 *
 * <p>Refuses {@link MoveRefused} (XL-MOVE), what {@link Rearranging#move} refuses (BK-02, BK-03, full, gone) and
 * {@link IdempotencyKeyReused}.
 */
@Service
class Rescheduling {
    private final OwnAppointments own;
    private final MoveTerms terms;
    private final Moves moves;
    private final Displacements displacements;
    private final Rearranging rearranging;
    private final AuditLog audit;
    private final Clock clock;
    private final Ids ids;

    Rescheduling(
            OwnAppointments own,
            MoveTerms terms,
            Moves moves,
            Displacements displacements,
            Rearranging rearranging,
            AuditLog audit,
            Clock clock,
            Ids ids) {
        this.own = own;
        this.terms = terms;
        this.moves = moves;
        this.displacements = displacements;
        this.rearranging = rearranging;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public void move(Caller who, AppointmentId id, SlotId to, IdempotencyKey key) {
        Instant at = clock.instant();
        BookedAppointment mine = own.require(who, id);
        if (before(who, id, to, key)) {
            return;
        }
        terms.requireMovable(mine, at);
        if (mine.price()
                .minus(mine.priceOf(terms.requireAlternative(mine, to, at)))
                .isNegative()) {
            throw MoveRefused.dearer();
        }
        if (!moves.add(new Move(ids.next(), id, mine.slot(), to, who.person(), at), key)) {
            before(who, id, to, key);
            return;
        }
        displacements.answer(id, Displacement.State.ACCEPTED, at);
        rearranging.move(id, to, "patient", at);
        audit.granted(who, "appointment.move", "appointment", id.value(), mine.patient(), "own");
    }

    /** Whether the same intent was carried out before. */
    private boolean before(Caller who, AppointmentId id, SlotId to, IdempotencyKey key) {
        var made = moves.madeBy(who.person(), key);
        if (made.isPresent()
                && (!made.get().appointment().equals(id) || !made.get().taken().equals(to))) {
            throw new IdempotencyKeyReused();
        }
        return made.isPresent();
    }
}
