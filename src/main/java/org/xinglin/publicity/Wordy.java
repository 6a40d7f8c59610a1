package org.xinglin.publicity;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.Words;
import org.xinglin.kernel.InvalidInput;

/** What was typed for the public, in both languages, or a refusal at the very field. */
final class Wordy {
    private static final Pattern PHONE = Pattern.compile("[0-9+][0-9 -]{4,19}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}\\.[a-zA-Z]{2,}");
    private static final String RULE = "SV-11";

    private Wordy() {}

    static Words both(@Nullable Words typed, String pointer, int longest) {
        return new Words(
                one(typed == null ? null : typed.zh(), pointer + "/zh", longest),
                one(typed == null ? null : typed.en(), pointer + "/en", longest));
    }

    /** At least one line. */
    static List<Words> lines(@Nullable List<Words> typed, String pointer, int most, int longest) {
        if (typed == null || typed.isEmpty()) {
            throw new InvalidInput("publicity.missing", pointer, RULE);
        }
        if (typed.size() > most) {
            throw new InvalidInput("publicity.too-many-lines", pointer).stating("most", most);
        }
        return IntStream.range(0, typed.size())
                .mapToObj(i -> both(typed.get(i), pointer + "/" + i, longest))
                .toList();
    }

    static String phone(@Nullable String typed, String pointer) {
        String text = one(typed, pointer, 20);
        if (!PHONE.matcher(text).matches()) {
            throw new InvalidInput("publicity.phone-wrong", pointer);
        }
        return text;
    }

    static String email(@Nullable String typed, String pointer) {
        String text = one(typed, pointer, 254);
        if (!EMAIL.matcher(text).matches()) {
            throw new InvalidInput("publicity.email-wrong", pointer);
        }
        return text;
    }

    private static String one(@Nullable String typed, String pointer, int longest) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            throw new InvalidInput("publicity.missing", pointer, RULE);
        }
        if (text.codePointCount(0, text.length()) > longest) {
            throw new InvalidInput("publicity.too-long", pointer).stating("longest", longest);
        }
        if (text.indexOf('\u0000') >= 0) {
            throw new InvalidInput("publicity.unreadable", pointer);
        }
        return text;
    }
}
