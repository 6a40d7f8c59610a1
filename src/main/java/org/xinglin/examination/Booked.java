package org.xinglin.examination;

import java.time.Instant;
import java.util.UUID;
import org.xinglin.directory.InstitutionId;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.precaution.Inquiry;
import org.xinglin.scheduling.SlotId;
import org.xinglin.settlement.Subject;

/**
 * A place taken for an order.
 *
 * @param hold the hold of the place; a move takes a new one
 * @param edition rises with every move
 */
record Booked(
        UUID id,
        OrderId order,
        PersonId patient,
        InstitutionId institution,
        SlotId slot,
        UUID hold,
        Inquiry.Span span,
        Money price,
        PersonId by,
        State state,
        Instant heldUntil,
        int edition,
        Instant changedAt) {
    static final String KIND = "examination";

    /** Where it stands. */
    enum State {
        HELD,
        CONFIRMED,
        ARRIVED,
        LAPSED,
        CANCELLED
    }

    Subject subject() {
        return new Subject(KIND, id);
    }

    boolean live() {
        return state == State.HELD || state == State.CONFIRMED || state == State.ARRIVED;
    }
}
