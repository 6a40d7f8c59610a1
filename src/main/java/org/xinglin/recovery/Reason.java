package org.xinglin.recovery;

import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.InvalidInput;

/** Why an administrator changes somebody's way in; kept and shown. */
record Reason(String text) {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 200;

    static Reason of(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip().replaceAll("\\p{Cntrl}", " ");
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new InvalidInput("recovery.reason-missing", "/reason")
                    .stating("least", SHORTEST)
                    .stating("most", LONGEST);
        }
        return new Reason(text);
    }
}
