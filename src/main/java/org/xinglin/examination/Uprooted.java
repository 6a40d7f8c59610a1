package org.xinglin.examination;

import java.time.Instant;

/** What a module above knows of a booking whose device took its place away. */
public interface Uprooted {
    /** Whether the patient is being asked about the place they were given, and so may choose at any hour. */
    boolean asked(OrderId order);

    /**
     * They did without being asked: took another place, or the money. Joins the caller's transaction, under the lock of the
     * order.
     */
    void answered(OrderId order, boolean kept, Instant at);
}
