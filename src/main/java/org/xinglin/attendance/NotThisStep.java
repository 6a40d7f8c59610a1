package org.xinglin.attendance;

import org.xinglin.kernel.Rejection;

/** The step does not follow from where the patient stands: somebody else was quicker, or the page is old. */
final class NotThisStep extends Rejection {
    NotThisStep(String code) {
        super(Kind.CONFLICT, code);
    }

    /** The same refusal naming who stands in the way. */
    NotThisStep stating(String name, Object value) {
        with(name, value);
        return this;
    }

    NotThisStep ruledBy(String rule) {
        under(rule);
        return this;
    }
}
