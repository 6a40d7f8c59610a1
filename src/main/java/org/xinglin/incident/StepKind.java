package org.xinglin.incident;

/** What was done about an incident. */
enum StepKind {
    NOTED,
    CLASSIFIED,
    AUTHORITY_TOLD,
    PEOPLE_TOLD,
    /** The people affected need not be told, for a written reason (PV-12). */
    PEOPLE_SPARED,
    CLOSED
}
