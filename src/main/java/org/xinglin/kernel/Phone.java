package org.xinglin.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A mobile number of mainland China, eleven digits. */
public record Phone(String digits) {
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final int LONGEST = 40;

    /** Reads what people type: spaces, dashes, +86 and full-width digits are all right. */
    public static Phone of(@Nullable String typed) {
        String text =
                typed == null || typed.length() > LONGEST ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC);
        String digits = text.replaceAll("[\\s\\-]", "").replaceFirst("^(\\+|00)86", "");
        if (!MOBILE.matcher(digits).matches()) {
            throw new InvalidInput("kernel.phone-malformed", "/phone");
        }
        return new Phone(digits);
    }
}
