package org.xinglin.timetable;

import org.xinglin.kernel.Rejection;

/** Another doctor sees patients in this room in these hours. */
final class PlaceTaken extends Rejection {
    PlaceTaken(String place, String doctor, String hours) {
        super(Kind.CONFLICT, "timetable.place-taken");
        pointAt("/placeZh");
        with("place", place);
        with("doctor", doctor);
        with("hours", hours);
    }
}
