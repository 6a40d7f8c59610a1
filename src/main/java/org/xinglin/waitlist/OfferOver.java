package org.xinglin.waitlist;

import org.xinglin.kernel.Rejection;

/** The offer cannot be answered any more; the code says what became of it. */
final class OfferOver extends Rejection {
    OfferOver(OfferState state) {
        super(Kind.CONFLICT, code(state));
        under(Window.RULE);
    }

    private static String code(OfferState state) {
        return switch (state) {
            case ACCEPTED -> "waitlist.offer-accepted";
            case PAID -> "waitlist.offer-paid";
            case UNPAID -> "waitlist.offer-unpaid";
            case DECLINED -> "waitlist.offer-declined";
            case LAPSED -> "waitlist.offer-lapsed";
            case LIVE, GONE -> "waitlist.offer-gone";
        };
    }
}
