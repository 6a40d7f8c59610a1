package org.xinglin.web;

import org.xinglin.kernel.Rejection;

/** A bug of ours. */
final class Unexpected extends Rejection implements HasStatus {
    Unexpected() {
        super(Kind.UNAVAILABLE, "web.unexpected");
    }

    @Override
    public int status() {
        return 500;
    }
}
