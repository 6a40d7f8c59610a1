package org.xinglin.account;

/** What became of a message that was handed over. */
public enum Posting {
    TAKEN,
    AWAY,
    NO_PHONE
}
