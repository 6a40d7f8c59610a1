package org.xinglin.chart;

import java.time.Instant;
import java.util.UUID;

/** Something a person does not tolerate. */
public record Allergy(
        UUID id,
        Kind kind,
        String substance,
        String reaction,
        Severity severity,
        boolean notedByDoctor,
        Instant notedAt) {
    /** What sort of thing. */
    public enum Kind {
        DRUG,
        FOOD,
        OTHER
    }

    /** How bad it was. */
    public enum Severity {
        MILD,
        MODERATE,
        SEVERE
    }
}
