package org.xinglin.commitment;

/** How a promise stands. */
enum PromiseState {
    OPEN,
    KEPT,
    BROKEN,
    /** Not owed any more: taken back by the patient, declined in time, ended for a danger or with the talk. */
    EXCUSED
}
