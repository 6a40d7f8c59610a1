package org.xinglin.credentialing;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** Hours that come every week. */
record Duty(DayOfWeek weekday, LocalTime begins, LocalTime ends) {
    boolean overlaps(Duty other) {
        return weekday == other.weekday && begins.isBefore(other.ends) && other.begins.isBefore(ends);
    }
}
