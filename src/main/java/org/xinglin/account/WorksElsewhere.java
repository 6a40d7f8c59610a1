package org.xinglin.account;

import org.xinglin.kernel.Rejection;

/** The person has a working account at another institution; one account works for one. */
final class WorksElsewhere extends Rejection {
    WorksElsewhere() {
        super(Kind.CONFLICT, "account.works-elsewhere");
    }
}
