package org.xinglin.scheduling;

import org.xinglin.kernel.Rejection;

/** A text slot is taken by asking for a text visit, not by an appointment. */
final class TextByVisit extends Rejection {
    TextByVisit() {
        super(Kind.CONFLICT, "scheduling.text-by-visit");
        pointAt("/slotId");
    }
}
