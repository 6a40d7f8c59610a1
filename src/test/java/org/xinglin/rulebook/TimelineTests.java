package org.xinglin.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTests {
    @Test
    void anAmendmentForAWhileInterruptsTheShippedValue() {
        assertThat(said(p(12, "2020-01-01", null, 0), p(24, "2026-02-01", "2026-03-01", 1)))
                .isEqualTo("12 2020-01-01..2026-02-01, 24 2026-02-01..2026-03-01, 12 2026-03-01..");
    }

    @Test
    void anAmendmentOfTheSameValueChangesNothing() {
        assertThat(said(p(12, "2020-01-01", null, 0), p(12, "2026-02-01", null, 1)))
                .isEqualTo("12 2020-01-01..");
    }

    @Test
    void aLaterAmendmentTakesAnEarlierOneBack() {
        assertThat(said(p(12, "2020-01-01", null, 0), p(24, "2026-02-01", null, 1), p(12, "2026-02-01", null, 2)))
                .isEqualTo("12 2020-01-01..");
    }

    @Test
    void aHoleStaysAHole() {
        assertThat(said(p(1, "2020-01-01", "2021-01-01", 0), p(2, "2022-01-01", null, 0)))
                .isEqualTo("1 2020-01-01..2021-01-01, 2 2022-01-01..");
    }

    private static String said(Parameter... parameters) {
        return Timeline.of(List.of(parameters)).stream()
                .map(s -> s.parameter().value() + " " + s.from() + ".." + (s.to() == null ? "" : s.to()))
                .collect(Collectors.joining(", "));
    }

    private static Parameter p(int value, String from, @Nullable String to, long amendment) {
        return new Parameter(
                "x",
                "hours",
                value,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                Scope.NATION,
                amendment);
    }
}
