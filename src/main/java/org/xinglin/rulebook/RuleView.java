package org.xinglin.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule for anyone to read, in one language.
 *
 * @param sure how sure we are that it stands as written, as a code
 * @param sureWord the same in a word
 * @param sureMeaning what that word means
 * @param parameters the numbers it works with; absent in lists
 */
record RuleView(
        String id,
        String title,
        String sentence,
        String wayOut,
        String citation,
        Confidence sure,
        String sureWord,
        String sureMeaning,
        @Nullable List<ParameterView> parameters) {
    /** One number, flag or list, in one place. */
    record ParameterView(String label, String place, List<ValueView> values) {}

    /**
     * A value for a span of days.
     *
     * @param to first day no longer in force; absent while open
     */
    record ValueView(String value, LocalDate from, @Nullable LocalDate to, When when) {}

    /** Where a span of days lies from today. */
    enum When {
        EARLIER,
        NOW,
        LATER
    }
}
