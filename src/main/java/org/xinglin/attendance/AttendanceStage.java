package org.xinglin.attendance;

/** Where the patient stands. */
enum AttendanceStage {
    /** Not a visit in person that stands. */
    NONE,
    TOO_EARLY,
    OPEN,
    /** The desk checks people in here. */
    AT_THE_DESK,
    /** The clinic is over. */
    CLOSED,
    WAITING,
    CALLED,
    IN_ROOM,
    SEEN,
    ABSENT
}
