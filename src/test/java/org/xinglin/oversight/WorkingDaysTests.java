package org.xinglin.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.xinglin.testing.RegionTest;

@RegionTest
class WorkingDaysTests {
    @Autowired
    WorkingDays days;

    @ParameterizedTest
    @CsvSource({
        // Monday to Tuesday; Friday to Monday; Saturday and Sunday to Monday.
        "2026-11-23T02:00:00Z, 1, 2026-11-24",
        "2026-11-27T02:00:00Z, 1, 2026-11-30",
        "2026-11-28T02:00:00Z, 1, 2026-11-30",
        "2026-11-29T02:00:00Z, 5, 2026-12-04",
        // Before the long National Day holiday, whose exchange Saturday October 10 is worked.
        "2026-09-30T02:00:00Z, 1, 2026-10-08",
        "2026-09-30T02:00:00Z, 3, 2026-10-10",
        "2026-09-30T02:00:00Z, 4, 2026-10-12",
        // A Friday whose Saturday is worked before the Spring Festival.
        "2026-02-13T02:00:00Z, 1, 2026-02-14",
        "2026-02-13T02:00:00Z, 2, 2026-02-24",
        // A year without announced holidays: weekends only.
        "2030-12-31T02:00:00Z, 1, 2031-01-01",
        // It is Tuesday in China already.
        "2026-11-23T16:00:00Z, 1, 2026-11-25",
        "2026-11-23T15:59:59Z, 1, 2026-11-24",
    })
    void workingDaysAreCountedAsInChina(Instant at, int count, LocalDate due) {
        assertThat(days.after(at, count)).isEqualTo(due);
    }

    @Test
    void noWorkingDaysIsTheDayItself() {
        assertThat(days.after(Instant.parse("2026-11-28T02:00:00Z"), 0)).isEqualTo("2026-11-28");
    }
}
