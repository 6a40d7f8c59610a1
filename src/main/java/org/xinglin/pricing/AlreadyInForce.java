package org.xinglin.pricing;

import org.xinglin.kernel.Rejection;

/** The day of the price has come, so it can no longer be taken back: only a new price can follow it. */
final class AlreadyInForce extends Rejection {
    AlreadyInForce() {
        super(Kind.CONFLICT, "pricing.already-in-force");
    }
}
