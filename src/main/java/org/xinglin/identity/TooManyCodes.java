package org.xinglin.identity;

import org.xinglin.kernel.Rejection;

/** The phone was sent as many sign-in codes today as it may get. */
final class TooManyCodes extends Rejection {
    TooManyCodes() {
        super(Kind.TOO_MANY, "identity.too-many-codes");
        under("XL-CODE");
        pointAt("/phone");
    }
}
