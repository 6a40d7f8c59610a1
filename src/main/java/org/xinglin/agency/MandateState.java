package org.xinglin.agency;

/** How a mandate stands. */
enum MandateState {
    /** The agent has not taken it up. */
    OFFERED,
    STANDING,
    DECLINED,
    ENDED
}
