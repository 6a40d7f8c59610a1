package org.xinglin.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** A stretch of the calendar that is counted by itself. */
enum QuotaSpan {
    WEEK("perWeek"),
    MONTH("perMonth"),
    QUARTER("perQuarter");

    private final String parameter;

    QuotaSpan(String parameter) {
        this.parameter = parameter;
    }

    /** Where the rule keeps its limit. */
    String parameter() {
        return parameter;
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
