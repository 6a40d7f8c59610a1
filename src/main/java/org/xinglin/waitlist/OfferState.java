package org.xinglin.waitlist;

/** Where an offer stands. */
enum OfferState {
    LIVE,
    ACCEPTED,
    PAID,
    UNPAID,
    DECLINED,
    LAPSED,
    /** Taken back: the wish was withdrawn, the patient booked elsewhere or the clinic was stopped. */
    GONE
}
