package org.xinglin.scheduling;

/** Which half of the day a session fills; BK-02 counts by it. */
public enum DayPart {
    MORNING,
    AFTERNOON,
    EVENING
}
