package org.xinglin.account;

/** How phones behave towards the messages that the simulator takes. */
enum PhoneBehaviour {
    ON,
    /** Switched off, or no longer anybody's. */
    UNREACHABLE,
    /** Nobody says whether it came. */
    SILENT
}
