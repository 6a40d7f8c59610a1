package org.xinglin.identity;

import org.xinglin.kernel.Rejection;

/** The account was suspended; only somebody who proved to own it is told. */
final class AccountSuspended extends Rejection {
    AccountSuspended() {
        super(Kind.FORBIDDEN, "identity.account-suspended");
    }
}
