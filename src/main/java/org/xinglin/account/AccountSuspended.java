package org.xinglin.account;

import org.xinglin.kernel.Rejection;

/** The account was suspended; only somebody who proved to own it is told. */
final class AccountSuspended extends Rejection {
    AccountSuspended() {
        super(Kind.FORBIDDEN, "account.account-suspended");
    }
}
