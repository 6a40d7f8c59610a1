package org.xinglin.consultation;

import java.util.Locale;

/** What the system says in a conversation; pages say it in the reader's language. */
enum Notice {
    PAID,
    ACCEPTED,
    DECLINED,
    TIMED_OUT,
    WITHDRAWN,
    CLOSED,
    WINDOW_OVER,
    RECORD_DUE,
    TERMINATED,
    /** A red flag stands in what was just written: call 120. */
    EMERGENCY,
    FOLLOW_UP_YES,
    FOLLOW_UP_NO;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
