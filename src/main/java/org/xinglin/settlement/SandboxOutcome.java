package org.xinglin.settlement;

/** How a payment at the sandbox cashier ended. */
enum SandboxOutcome {
    PAID,
    FAILED
}
