package org.xinglin.credentialing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.InvalidInput;

/** What people typed, as it may be kept. */
final class Texts {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private Texts() {}

    /** Text that is neither empty nor too long, and holds nothing that no keyboard types. */
    static String required(@Nullable String text, String pointer, int longest) {
        String plain = text == null ? "" : text.strip();
        if (plain.isEmpty()) {
            throw new InvalidInput("credentialing.field-missing", pointer);
        }
        if (plain.codePointCount(0, plain.length()) > longest) {
            throw new InvalidInput("credentialing.text-too-long", pointer, "XL-TEXT").stating("longest", longest);
        }
        if (plain.indexOf('\0') >= 0 || plain.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
            throw new InvalidInput("credentialing.text-malformed", pointer);
        }
        return plain;
    }

    /** What must be there. */
    static <T> T given(@Nullable T value, String pointer) {
        if (value == null) {
            throw new InvalidInput("credentialing.field-missing", pointer);
        }
        return value;
    }

    /** A day that people could mean; what lies beyond no calendar keeps. */
    static LocalDate day(@Nullable LocalDate day, String pointer) {
        if (day == null) {
            throw new InvalidInput("credentialing.field-missing", pointer);
        }
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new InvalidInput("credentialing.day-out-of-range", pointer);
        }
        return day;
    }
}
