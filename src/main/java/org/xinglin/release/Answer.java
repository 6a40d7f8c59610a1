package org.xinglin.release;

import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.Rejection;

/**
 * What somebody at the door hears.
 *
 * @param ticket null when nothing was left and no ticket was written
 * @param refusal the rule that stood in the way
 */
record Answer(@Nullable Ticket ticket, @Nullable Rejection refusal) {
    static final Answer SOLD_OUT = new Answer(null, null);
}
