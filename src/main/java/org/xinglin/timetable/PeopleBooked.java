package org.xinglin.timetable;

import java.time.LocalDate;
import org.xinglin.kernel.Rejection;

/** People are booked after the last day, and nobody said what becomes of them. */
final class PeopleBooked extends Rejection {
    PeopleBooked(int people, int days, LocalDate last) {
        super(Kind.CONFLICT, "timetable.people-booked");
        pointAt("/rebook");
        with("people", people);
        with("days", days);
        with("last", last);
    }
}
