package org.xinglin.incident;

import org.xinglin.kernel.Rejection;

/** Data leaked, and neither were the people told nor was it written why they need not be. */
final class PeopleNotTold extends Rejection {
    PeopleNotTold() {
        super(Kind.CONFLICT, "incident.people-not-told");
        under("PV-12");
    }
}
