package org.xinglin.waitlist;

/** What put this patient before the next one. */
enum OfferReason {
    ALONE,
    PRIORITY,
    PASSES,
    EXACT,
    JOINED
}
