package org.xinglin.consultation;

/** Whose words a message carries. */
enum Author {
    PATIENT,
    PRACTITIONER,
    SYSTEM
}
