package org.xinglin.identity;

/** What an agent may do for an adult, each only when it was granted; whatever is not named here nobody does for another adult. */
public enum Errand {
    /** Book places in person and see them, their bills and the line. */
    BOOK(false),
    /** Give back what was booked: money and place are lost to the person, so each time is confirmed by them. */
    CANCEL(true),
    /** Ask doctors in the person's name and read the answers; each visit is confirmed by them. */
    CONSULT(true),
    /** Read the person's record. */
    RECORD(false);

    private final boolean risky;

    Errand(boolean risky) {
        this.risky = risky;
    }

    /** Whether the person confirms each time. */
    public boolean risky() {
        return risky;
    }
}
