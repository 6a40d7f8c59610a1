package org.xinglin.directory;

/** What a patient can choose of a doctor. */
public enum OfferingKind {
    /** Advice by text: no diagnosis, no prescription. */
    ADVICE,
    /** Follow-up treatment online of a disease diagnosed before. */
    FOLLOW_UP,
    /** A visit in person. */
    CLINIC
}
