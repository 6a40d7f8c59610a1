package org.xinglin.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words to look for: literal, or a regular expression after {@code re:}. A literal that begins or ends with a Latin
 * letter or a digit must not touch another one there, so that "fit" is not found in "benefit".
 */
record Phrase(String literal, @Nullable Pattern pattern) {
    static Phrase of(String written) {
        return written.startsWith("re:")
                ? new Phrase("", Pattern.compile(Passage.compose(written.substring(3)), Pattern.CASE_INSENSITIVE))
                : new Phrase(Passage.normalise(written), null);
    }

    static List<Phrase> all(List<?> written) {
        return written.stream().map(w -> of(String.valueOf(w))).toList();
    }

    List<Span> in(String text) {
        var found = new ArrayList<Span>();
        if (pattern != null) {
            var matcher = pattern.matcher(text);
            while (matcher.find()) {
                found.add(new Span(matcher.start(), matcher.end()));
            }
            return found;
        }
        for (int at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1)) {
            int end = at + literal.length();
            if (!touches(text, at - 1, at) && !touches(text, end - 1, end)) {
                found.add(new Span(at, end));
            }
        }
        return found;
    }

    static List<Span> in(String text, List<Phrase> phrases) {
        var found = new ArrayList<Span>();
        phrases.forEach(p -> found.addAll(p.in(text)));
        return found;
    }

    /** Whether the two neighbours are Latin letters or digits of one word. */
    private static boolean touches(String text, int left, int right) {
        return left >= 0
                && right < text.length()
                && alphanumeric(text.charAt(left))
                && alphanumeric(text.charAt(right));
    }

    private static boolean alphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
