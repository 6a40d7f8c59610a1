package org.xinglin.identity;

/** Where a person stands with one purpose. */
enum ConsentState {
    /** Never decided. */
    OPEN,
    GIVEN,
    /** An earlier text was agreed to; the one in force says something else (PV-06). */
    OUTDATED,
    REFUSED,
    WITHDRAWN
}
