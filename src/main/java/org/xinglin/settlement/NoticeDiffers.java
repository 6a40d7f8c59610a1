package org.xinglin.settlement;

import org.xinglin.kernel.Money;
import org.xinglin.kernel.Rejection;

/** A cashier's notice names another amount than the payment was made for. */
final class NoticeDiffers extends Rejection {
    NoticeDiffers(Money asked, Money named) {
        super(Kind.CONFLICT, "settlement.notice-differs");
        with("asked", asked);
        with("named", named);
        pointAt("/amount");
    }
}
