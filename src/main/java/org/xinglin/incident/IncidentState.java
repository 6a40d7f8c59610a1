package org.xinglin.incident;

/** How far an incident has come. */
enum IncidentState {
    REPORTED,
    CLASSIFIED,
    CLOSED
}
