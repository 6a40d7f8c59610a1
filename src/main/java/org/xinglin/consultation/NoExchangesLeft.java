package org.xinglin.consultation;

import org.xinglin.kernel.Rejection;

/** The questions the price includes are used up. */
final class NoExchangesLeft extends Rejection {
    NoExchangesLeft(int exchanges) {
        super(Kind.CONFLICT, "consultation.no-exchanges-left");
        with("exchanges", exchanges);
    }
}
