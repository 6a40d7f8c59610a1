package org.xinglin.confidentiality;

import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.InvalidInput;

/** What people typed, as it may be kept. */
final class Typed {
    private Typed() {}

    /** Text that says something: neither empty nor too long, and nothing that no keyboard types. */
    static String required(@Nullable String text, String pointer, int longest) {
        String plain = text == null ? "" : text.strip();
        if (plain.codePointCount(0, plain.length()) < 2) {
            throw new InvalidInput("confidentiality.text-missing", pointer, "PV-18");
        }
        if (plain.codePointCount(0, plain.length()) > longest) {
            throw new InvalidInput("confidentiality.text-too-long", pointer, "PV-18").stating("longest", longest);
        }
        if (plain.indexOf('\u0000') >= 0) {
            throw new InvalidInput("confidentiality.text-unreadable", pointer);
        }
        return plain;
    }
}
