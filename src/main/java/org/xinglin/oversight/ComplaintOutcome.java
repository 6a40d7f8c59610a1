package org.xinglin.oversight;

/** What the institution found, told to the patient with the answer. */
enum ComplaintOutcome {
    UPHELD,
    PARTLY,
    NOT_UPHELD,
    /** Settled between the two without finding who was right. */
    SETTLED
}
