package org.xinglin.rulebook;

/** How sure we are that the rule stands as written. */
public enum Confidence {
    /** Read in the official text. */
    PRIMARY,
    /** Read in a report, translation or working system. */
    SECONDARY,
    /** From memory; a setting, not a constant. */
    UNVERIFIED,
    /** Not law: our own choice. */
    DESIGN
}
