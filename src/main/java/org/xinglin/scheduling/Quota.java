package org.xinglin.scheduling;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinglin.rulebook.RulesInForce;

/**
 * How many appointments a patient may have in one half day of a department (BK-02), and around one clinic day (BK-03).
 *
 * @param limits none where BK-03 is off
 */
record Quota(int halfDay, Map<QuotaSpan, Integer> limits) {
    /** Where no rule is known. */
    static final Quota ONE = new Quota(1, Map.of());

    static Quota of(RulesInForce rules) {
        if (!rules.flag("BK-03", "applies")) {
            return new Quota(rules.number("BK-02", "slots"), Map.of());
        }
        return new Quota(
                rules.number("BK-02", "slots"),
                Map.of(
                        QuotaSpan.WEEK, rules.number("BK-03", QuotaSpan.WEEK.parameter()),
                        QuotaSpan.MONTH, rules.number("BK-03", QuotaSpan.MONTH.parameter()),
                        QuotaSpan.QUARTER, rules.number("BK-03", QuotaSpan.QUARTER.parameter())));
    }

    boolean applies() {
        return !limits.isEmpty();
    }

    /** The refusal for a patient who would then have so many; the span that frees last is named. */
    Optional<QuotaReached> exceeded(LocalDate day, Map<QuotaSpan, Integer> counts) {
        @Nullable QuotaReached reached = null;
        for (QuotaSpan span : QuotaSpan.values()) {
            Integer limit = limits.get(span);
            if (limit != null && counts.getOrDefault(span, 0) > limit) {
                reached = new QuotaReached(span, limit, span.end(day));
            }
        }
        return Optional.ofNullable(reached);
    }
}
