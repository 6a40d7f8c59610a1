package org.xinglin.chart;

import org.xinglin.kernel.InvalidInput;

/** Texts as people typed them, made fit to be kept. */
final class Typed {
    private Typed() {}

    /** Trimmed; rejects what is empty, too long or cannot be stored, pointing at the field. */
    static String required(String text, int longest, String pointer) {
        String kept = optional(text, longest, pointer);
        if (kept.isEmpty()) {
            throw new InvalidInput("chart.missing-text", pointer);
        }
        return kept;
    }

    /** The same, but may be empty. */
    static String optional(@org.jspecify.annotations.Nullable String text, int longest, String pointer) {
        if (text == null) {
            return "";
        }
        String kept = text.strip();
        if (kept.codePoints()
                .anyMatch(c -> c == 0 || (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r'))) {
            throw new InvalidInput("chart.unstorable-text", pointer);
        }
        if (kept.codePointCount(0, kept.length()) > longest) {
            throw new InvalidInput("chart.text-too-long", pointer, "XL-TEXT").stating("longest", longest);
        }
        return kept.replace("\r\n", "\n");
    }
}
