package org.xinglin.timetable;

import org.xinglin.kernel.Rejection;

/** The doctor holds another clinic in these hours. */
final class DoctorBusy extends Rejection {
    DoctorBusy(String hours, String since) {
        super(Kind.CONFLICT, "timetable.doctor-busy");
        pointAt("/begins");
        with("hours", hours);
        with("since", since);
    }
}
