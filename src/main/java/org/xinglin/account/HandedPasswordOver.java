package org.xinglin.account;

import org.xinglin.kernel.Rejection;

/** The password an administrator handed out for a while is past its time; only who typed it right is told. */
final class HandedPasswordOver extends Rejection {
    HandedPasswordOver() {
        super(Kind.FORBIDDEN, "account.handed-password-over");
        under("XL-RESET");
        pointAt("/password");
    }
}
