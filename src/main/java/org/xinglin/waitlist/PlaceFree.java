package org.xinglin.waitlist;

import java.time.Instant;
import org.xinglin.directory.Practitioner;
import org.xinglin.kernel.Rejection;

/** A place that fits the wish can be booked right away. */
final class PlaceFree extends Rejection {
    PlaceFree(Practitioner doctor, Instant startsAt) {
        super(Kind.CONFLICT, "waitlist.place-free");
        with("doctor", doctor.name());
        with("startsAt", startsAt);
    }
}
