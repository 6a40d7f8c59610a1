package org.xinglin.notification;

/** Which of the reminders of an appointment. */
enum Occasion {
    DAY_BEFORE,
    HOURS_BEFORE
}
