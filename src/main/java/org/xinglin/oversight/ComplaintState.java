package org.xinglin.oversight;

/** How far a complaint has come. */
enum ComplaintState {
    FILED,
    ACCEPTED,
    ANSWERED
}
