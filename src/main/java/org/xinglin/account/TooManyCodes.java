package org.xinglin.account;

import org.xinglin.kernel.Rejection;

/** The phone was sent as many sign-in codes today as it may get. */
final class TooManyCodes extends Rejection {
    TooManyCodes() {
        super(Kind.TOO_MANY, "account.too-many-codes");
        under("XL-CODE");
        pointAt("/phone");
    }
}
