package org.xinglin.kernel;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refusal that is part of the product: named as a fact, with a stable code, rendered as an RFC 9457 problem in the
 * reader's language. The text stands under the code in {@code messages/<module>_<language>.properties}, with named
 * places such as {@code {until}}; {@code <code>.wayOut} tells what to do instead.
 */
public abstract class Rejection extends RuntimeException {
    /** What sort of refusal this is; each has one HTTP status. */
    public enum Kind {
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        TOO_LARGE(413),
        UNSUPPORTED(415),
        INVALID(422),
        TOO_MANY(429),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String code;
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private @Nullable String pointer;
    private @Nullable String rule;
    private @Nullable Duration retryAfter;
    private @Nullable PersonId patient;

    protected Rejection(Kind kind, String code) {
        super(code, null, false, false);
        this.kind = kind;
        this.code = code;
    }

    /** Names the offending input as a JSON pointer into the request body, such as {@code /residentId}. */
    protected final void pointAt(String jsonPointer) {
        this.pointer = jsonPointer;
    }

    /** Names the rule of the rulebook that refuses, such as {@code DX-02}. */
    protected final void under(String ruleId) {
        this.rule = ruleId;
    }

    /** Fills the place {@code {name}} of the text; Money, Instant, LocalDate and numbers are written as people say them. */
    protected final void with(String name, Object value) {
        facts.put(name, value);
    }

    protected final void retryAfter(Duration wait) {
        this.retryAfter = wait;
    }

    /** Names the patient whose data the refused request was about; for the log alone, never shown. */
    protected final void concerning(PersonId patient) {
        this.patient = patient;
    }

    public final Kind kind() {
        return kind;
    }

    public final String code() {
        return code;
    }

    public final Map<String, Object> facts() {
        return Map.copyOf(facts);
    }

    public final @Nullable String pointer() {
        return pointer;
    }

    public final @Nullable String rule() {
        return rule;
    }

    public final @Nullable Duration retryAfter() {
        return retryAfter;
    }

    public final @Nullable PersonId patient() {
        return patient;
    }
}
