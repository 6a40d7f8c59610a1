package org.xinglin.notification;

import java.util.Set;

/** Of what somebody is reminded. */
enum Occasion {
    DAY_BEFORE,
    HOURS_BEFORE,
    /** To begin preparing for an examination. */
    PREPARATION;

    static final Set<Occasion> OF_APPOINTMENTS = Set.of(DAY_BEFORE, HOURS_BEFORE);
}
