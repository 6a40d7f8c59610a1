package org.xinglin.account;

/** What a code sent to a phone is for; a code of one purpose is none of another. */
public enum CodePurpose {
    SIGN_IN,
    /** Shows that the phone a person wants to be reached by is theirs. */
    NEW_PHONE,
    /** The person at the screen is who holds the phone. */
    CONFIRMATION,
    /** The person says yes to what somebody else does in their name. */
    AGENT
}
