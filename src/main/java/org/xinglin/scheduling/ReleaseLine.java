package org.xinglin.scheduling;

import java.util.Optional;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.PersonId;

/** The line before a session in release; implemented above, so that a plain hold cannot pass those who wait. */
public interface ReleaseLine {
    /** Whether the slot is known to be in release now; answered from memory. */
    boolean standsBefore(SlotId slot);

    /** Joins at the end of the line for one slot and waits for the outcome; empty when nothing is left. */
    Optional<Held> hold(Caller who, SlotId slot, PersonId patient, IdempotencyKey key);
}
