package org.xinglin.account;

import org.xinglin.kernel.Rejection;

/** The password is right, but somebody else set it: before anything else the person chooses an own one. */
final class OwnPasswordNeeded extends Rejection {
    OwnPasswordNeeded() {
        super(Kind.FORBIDDEN, "account.own-password-needed");
        under("XL-PASSWORD");
        pointAt("/newPassword");
    }
}
