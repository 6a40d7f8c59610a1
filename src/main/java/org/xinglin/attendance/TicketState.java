package org.xinglin.attendance;

/** Where somebody who checked in stands. */
enum TicketState {
    WAITING,
    CALLED,
    IN_ROOM,
    SEEN,
    /** Was called and did not come; may be put back into the line. */
    ABSENT,
    /** The appointment was given back or moved. */
    WITHDRAWN;

    /** Whether they stand before or behind the door right now. */
    boolean atTheDoor() {
        return this == CALLED || this == IN_ROOM;
    }
}
