package org.xinglin.settlement;

import java.time.Duration;
import org.xinglin.kernel.Rejection;

/** The cashier does not answer at the moment; nothing was paid. */
final class CashierAway extends Rejection {
    CashierAway() {
        super(Kind.UNAVAILABLE, "settlement.cashier-away");
        retryAfter(Duration.ofSeconds(5));
    }
}
