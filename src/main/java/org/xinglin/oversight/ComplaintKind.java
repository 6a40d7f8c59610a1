package org.xinglin.oversight;

/** What a complaint is about, as patients choose it. */
enum ComplaintKind {
    WAITING,
    REFUND,
    /** A promised reply did not come in time. */
    PROMISE,
    RECORD,
    ATTITUDE,
    PRICE,
    PRIVACY,
    MEDICINE,
    /** The product itself, or a notice that did not arrive. */
    SYSTEM,
    OTHER
}
