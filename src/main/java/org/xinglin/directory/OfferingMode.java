package org.xinglin.directory;

/** How patient and doctor meet. */
public enum OfferingMode {
    TEXT,
    VIDEO,
    IN_PERSON
}
