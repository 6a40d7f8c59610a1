package org.xinglin.incident;

import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.InvalidInput;

/** What people typed, as it may be kept. */
final class Typed {
    private Typed() {}

    /** Text that is neither empty nor too long, and holds nothing that no keyboard types. */
    static String required(@Nullable String text, String pointer, int longest) {
        String plain = text == null ? "" : text.strip();
        if (plain.isEmpty()) {
            throw new InvalidInput("incident.text-missing", pointer);
        }
        if (plain.codePointCount(0, plain.length()) > longest) {
            throw new InvalidInput("incident.text-too-long", pointer, "XL-INCIDENT").stating("longest", longest);
        }
        if (plain.indexOf(0) >= 0) {
            throw new InvalidInput("incident.text-unreadable", pointer);
        }
        return plain;
    }
}
