package org.xinglin.rulebook;

import java.util.List;

/** One rule of law or practice as people may read it. */
public record Rule(
        String id,
        Text title,
        Text sentence,
        Text wayOut,
        Text citation,
        Confidence confidence,
        List<String> moments,
        List<Parameter> parameters) {
    /** The same words in both languages. */
    public record Text(String zh, String en) {}

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
}
