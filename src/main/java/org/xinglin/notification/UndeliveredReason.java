package org.xinglin.notification;

/** Why a reminder was not delivered, or not needed any more. */
enum UndeliveredReason {
    NO_PHONE,
    SERVICE_AWAY,
    UNREACHABLE,
    NO_RECEIPT,
    CANCELLED,
    MOVED,
    TOO_LATE
}
