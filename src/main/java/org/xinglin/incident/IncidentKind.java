package org.xinglin.incident;

/** What sort of thing went wrong. */
enum IncidentKind {
    /** Data of patients reached somebody they should not (DX-22, PV-12). */
    DATA_LEAK,
    CARE,
    MEDICINE,
    DEVICE,
    SYSTEM,
    /** Between people: threats, violence. */
    CONFLICT,
    OTHER
}
