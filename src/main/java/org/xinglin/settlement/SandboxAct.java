package org.xinglin.settlement;

/** What somebody can do at the sandbox cashier's counter. */
enum SandboxAct {
    /** Pays; one notice is sent. */
    PAY,
    /** Pays; the same notice is sent three times. */
    PAY_NOTICE_REPEATED,
    /** Pays; no notice ever arrives. */
    PAY_NOTICE_LOST,
    /** The bank refuses. */
    FAIL,
    /** Walks away; the cashier closes the order without a word. */
    TIME_OUT
}
