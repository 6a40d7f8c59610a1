package org.xinglin.oversight;

import org.xinglin.kernel.InvalidInput;

/** What can be refused when people complain. */
final class ComplaintRefusals {
    private ComplaintRefusals() {}

    /** Text that is empty, too long, or holds what no keyboard types. */
    static String checked(@org.jspecify.annotations.Nullable String text, String pointer, int longest) {
        String plain = text == null ? "" : text.strip();
        if (plain.isEmpty()) {
            throw new InvalidInput("oversight.text-missing", pointer);
        }
        if (plain.codePointCount(0, plain.length()) > longest) {
            throw new InvalidInput("oversight.text-too-long", pointer, "XL-TEXT").stating("longest", longest);
        }
        if (plain.indexOf('\u0000') >= 0) {
            throw new InvalidInput("oversight.text-unreadable", pointer);
        }
        return plain;
    }
}
