package org.xinglin.commitment;

/** What is promised. */
public enum PromiseKind {
    /** The first words of the doctor; without them everything goes back. */
    FIRST_REPLY,
    /** An answer to a later question; a part goes back. */
    NEXT_REPLY,
    /** Words on a report the patient uploaded; a part goes back. */
    REPORT_READING
}
