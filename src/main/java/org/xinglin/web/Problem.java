package org.xinglin.web;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An RFC 9457 problem in the reader's language.
 *
 * @param code stable name of the refusal, such as {@code scheduling.slot-full}
 * @param pointer JSON pointer of the offending input
 * @param rule the rule that refuses, if one does
 * @param wayOut what the reader can do instead
 * @param fields further offending inputs of the same request
 */
record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable String pointer,
        @Nullable RuleNamed rule,
        @Nullable String wayOut,
        @Nullable Long retryAfter,
        List<Field> fields) {
    /** The rule as a reader needs it beside the refusal; {@code /rules/<id>} has the rest. */
    record RuleNamed(String id, String title, String sentence, String source, String wayOut) {}

    /** One offending input. */
    record Field(String pointer, String detail) {}
}
