package org.xinglin.kernel;

/** Somebody else changed the thing since the caller read it. */
public final class StaleVersion extends Rejection {
    public StaleVersion() {
        super(Kind.CONFLICT, "kernel.stale-version");
    }
}
