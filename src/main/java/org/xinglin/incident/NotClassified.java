package org.xinglin.incident;

import org.xinglin.kernel.Rejection;

/** Nobody graded the incident yet. */
final class NotClassified extends Rejection {
    NotClassified() {
        super(Kind.CONFLICT, "incident.not-classified");
        under("XL-INCIDENT");
    }
}
