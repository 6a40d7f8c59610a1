package org.xinglin.notification;

/** How far a reminder came; what is sent is delivered only when the service says so. */
enum ReminderState {
    QUEUED,
    SENT,
    DELIVERED,
    FAILED,
    DROPPED
}
