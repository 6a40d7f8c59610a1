package org.xinglin.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinglin.rulebook.RulesInForce;

/** How many appointments a patient may have around one clinic day (BK-03); none of the limits where the rule is off. */
record Quota(Map<Span, Integer> limits) {
    /** A stretch of the calendar that is counted by itself. */
    enum Span {
        WEEK("perWeek"),
        MONTH("perMonth"),
        QUARTER("perQuarter");

        private final String parameter;

        Span(String parameter) {
            this.parameter = parameter;
        }

        LocalDate begin(LocalDate day) {
            return switch (this) {
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1L);
            };
        }

        LocalDate end(LocalDate day) {
            return switch (this) {
                case WEEK -> begin(day).plusWeeks(1);
                case MONTH -> begin(day).plusMonths(1);
                case QUARTER -> begin(day).plusMonths(3);
            };
        }
    }

    static Quota of(RulesInForce rules) {
        if (!rules.flag("BK-03", "applies")) {
            return new Quota(Map.of());
        }
        return new Quota(Map.of(
                Span.WEEK, rules.number("BK-03", Span.WEEK.parameter),
                Span.MONTH, rules.number("BK-03", Span.MONTH.parameter),
                Span.QUARTER, rules.number("BK-03", Span.QUARTER.parameter)));
    }

    boolean applies() {
        return !limits.isEmpty();
    }

    /** The refusal for a patient who would then have so many; the span that frees last is named. */
    Optional<QuotaReached> exceeded(LocalDate day, Map<Span, Integer> counts) {
        @Nullable QuotaReached reached = null;
        for (Span span : Span.values()) {
            Integer limit = limits.get(span);
            if (limit != null && counts.getOrDefault(span, 0) > limit) {
                reached = new QuotaReached(span, limit, span.end(day));
            }
        }
        return Optional.ofNullable(reached);
    }
}
