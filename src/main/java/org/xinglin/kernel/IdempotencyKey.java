package org.xinglin.kernel;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names one intent of a person to spend money or book, from the header {@code Idempotency-Key}: the same key gives the
 * same answer (XL-IDEMPOTENCY). It is kept as a unique column of the row it made.
 */
public record IdempotencyKey(String value) {
    public static final String HEADER = "Idempotency-Key";
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    /** Reads the header; rejects {@code kernel.idempotency-key-missing} and {@code kernel.idempotency-key-malformed}. */
    public static IdempotencyKey of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new InvalidInput("kernel.idempotency-key-missing", "", "XL-IDEMPOTENCY");
        }
        if (!FORM.matcher(header).matches()) {
            throw new InvalidInput("kernel.idempotency-key-malformed", "", "XL-IDEMPOTENCY");
        }
        return new IdempotencyKey(header);
    }
}
