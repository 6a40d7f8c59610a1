package org.xinglin.waitlist;

import java.util.Locale;
import org.xinglin.kernel.Rejection;

/** The offer cannot be answered any more; the code says what became of it. */
final class OfferOver extends Rejection {
    OfferOver(Offer.State state) {
        super(Kind.CONFLICT, "waitlist.offer-" + state.name().toLowerCase(Locale.ROOT));
        under(Window.RULE);
    }
}
