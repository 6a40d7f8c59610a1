package org.xinglin.kernel;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says a refusal in the reader's language where it is not the answer of a request: in a list of gates, on a socket. */
public interface Wording {
    Refusal say(Rejection rejection, Locale locale);

    /**
     * A refusal in words.
     *
     * @param rule the rule that refuses, such as {@code DX-02}
     * @param wayOut what the reader can do instead
     */
    record Refusal(
            String code,
            String detail,
            @Nullable String rule,
            @Nullable String wayOut) {}
}
