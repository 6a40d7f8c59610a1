package org.xinglin.identity;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.InvalidInput;

/** A name as an identity document writes it: Chinese, with · between parts, or in Latin letters. */
record FullName(String text) {
    /** Rare characters beyond the first plane, such as 𠮷, are Han like any other. */
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+(·\\p{IsHan}+)*");

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\p{Mn} .'·-]*");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 50;
    private static final int LONGEST_TYPED = 400;

    /** Reads what people type: other dots and spaces around are put right, nothing else is guessed. */
    static FullName of(@Nullable String typed, String pointer) {
        String text = typed == null || typed.length() > LONGEST_TYPED
                ? ""
                : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        text = text.replaceAll("[•‧∙・･．●]", "·").replaceAll("\\s*·\\s*", "·").replaceAll("\\s+", " ");
        int length = text.codePointCount(0, text.length());
        boolean named = CHINESE.matcher(text).matches() || LATIN.matcher(text).matches();
        if (!named || length < SHORTEST || length > LONGEST) {
            throw new InvalidInput("identity.name-malformed", pointer);
        }
        return new FullName(text);
    }
}
