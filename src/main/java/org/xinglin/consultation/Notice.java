package org.xinglin.consultation;

import java.util.Locale;
import org.xinglin.commitment.PromiseKind;

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
    FOLLOW_UP_NO,
    /** A later answer came too late; a part of the fee goes back. */
    ANSWER_LATE,
    /** An uploaded report was not read in time; a part of the fee goes back. */
    REPORT_LATE;

    static Notice late(PromiseKind kind) {
        return kind == PromiseKind.REPORT_READING ? REPORT_LATE : ANSWER_LATE;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
