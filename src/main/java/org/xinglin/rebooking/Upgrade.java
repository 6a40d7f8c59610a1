package org.xinglin.rebooking;

import java.time.Instant;
import java.util.UUID;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.SlotId;
import org.xinglin.settlement.Subject;

/**
 * A change to a dearer place that waits for its difference.
 *
 * @param id also the holder of the kept place and the subject of the bill
 * @param left the place the appointment has until the difference is paid
 */
record Upgrade(
        UUID id,
        AppointmentId appointment,
        SlotId left,
        SlotId taken,
        Money difference,
        PersonId askedBy,
        Instant payBy,
        State state,
        Instant at) {
    static final String KIND = "upgrade";

    /** How it stands. */
    enum State {
        WAITING,
        DONE,
        /** Not paid in time, or the appointment changed meanwhile. */
        LAPSED,
        WITHDRAWN,
        /** Paid when it could not be done any more; the difference went back. */
        RETURNED
    }

    static Subject subject(UUID id) {
        return new Subject(KIND, id);
    }
}
