package org.xinglin.pricing;

import org.xinglin.kernel.Rejection;

/** Weekly clinics still sell the service. */
final class SoldWeekly extends Rejection {
    SoldWeekly(int clinics) {
        super(Kind.CONFLICT, "pricing.sold-weekly");
        with("clinics", clinics);
    }
}
