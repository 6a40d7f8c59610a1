package org.xinglin.identity;

/** The sex a resident id carries; unknown until the real-name check. */
public enum Sex {
    MALE,
    FEMALE,
    UNKNOWN
}
