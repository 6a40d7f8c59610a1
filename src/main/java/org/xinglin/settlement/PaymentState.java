package org.xinglin.settlement;

/** How far an attempt to pay has come; PAID is final, a FAILED one may still turn out to be PAID. */
enum PaymentState {
    PENDING,
    FAILED,
    PAID
}
