package org.xinglin.chart;

/** What an encounter allows: rule DX-02 lets a diagnosis be made in follow-up and clinic only. */
public enum EncounterKind {
    /** Online advice: no diagnosis, no prescription. */
    ADVICE,
    /** Online follow-up of an evidenced diagnosis. */
    FOLLOW_UP,
    /** Patient and doctor meet in a physical hospital. */
    CLINIC
}
