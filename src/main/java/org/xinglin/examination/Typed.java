package org.xinglin.examination;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.InvalidInput;

/** Text as somebody typed it, fit to be kept. */
final class Typed {
    private static final int LONGEST = 500;

    private Typed() {}

    static String required(@Nullable String text, String pointer) {
        String words = Objects.requireNonNullElse(text, "").strip();
        if (words.isEmpty()) {
            throw new InvalidInput("examination.text-missing", pointer);
        }
        if (words.codePointCount(0, words.length()) > LONGEST) {
            throw new InvalidInput("examination.text-too-long", pointer).stating("limit", LONGEST);
        }
        if (words.indexOf(0) >= 0 || words.chars().anyMatch(c -> Character.isSurrogate((char) c)) && broken(words)) {
            throw new InvalidInput("examination.text-malformed", pointer);
        }
        return words;
    }

    private static boolean broken(String words) {
        return words.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
