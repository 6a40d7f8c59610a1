package org.xinglin.duplicate;

import org.xinglin.kernel.Rejection;

/** Name, day of birth or sex differ, or both have a resident id: these are two people. */
final class NotTheSame extends Rejection {
    NotTheSame() {
        super(Kind.CONFLICT, "duplicate.not-the-same");
    }
}
