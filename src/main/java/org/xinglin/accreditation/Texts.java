package org.xinglin.accreditation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.InvalidInput;
import tools.jackson.databind.JsonNode;

/** What people typed, as it may be kept. */
final class Texts {
    private static final int LONGEST = 2_000;

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private Texts() {}

    /** Text that is neither empty nor too long, and holds nothing that no keyboard types. */
    static String required(@Nullable String text, String pointer, int longest) {
        String plain = text == null ? "" : text.strip();
        if (plain.isEmpty()) {
            throw new InvalidInput("accreditation.field-missing", pointer);
        }
        check(plain, pointer, longest);
        return plain;
    }

    /** Every text of a form, so that a draft can be stored. */
    static void check(JsonNode form) {
        form.properties().forEach(entry -> {
            if (entry.getValue().isString()) {
                check(entry.getValue().stringValue(), "/" + entry.getKey(), LONGEST);
            }
            entry.getValue().forEach(one -> {
                if (one.isString()) {
                    check(one.stringValue(), "/" + entry.getKey(), LONGEST);
                }
            });
        });
    }

    private static void check(String text, String pointer, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            throw new InvalidInput("accreditation.text-too-long", pointer, "XL-TEXT").stating("longest", longest);
        }
        if (text.indexOf('\0') >= 0 || text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
            throw new InvalidInput("accreditation.text-malformed", pointer);
        }
    }

    /** A day that people could mean; what lies beyond no calendar keeps. */
    static LocalDate day(@Nullable LocalDate day, String pointer) {
        if (day == null) {
            throw new InvalidInput("accreditation.field-missing", pointer);
        }
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new InvalidInput("accreditation.day-out-of-range", pointer);
        }
        return day;
    }
}
