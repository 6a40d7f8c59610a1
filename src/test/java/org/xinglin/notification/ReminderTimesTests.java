package org.xinglin.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.kernel.ChinaTime;

class ReminderTimesTests {
    private static final Instant BOOKED = at("2026-03-01T10:00");
    private final ReminderTimes times = new ReminderTimes(
            Duration.ofHours(24),
            Duration.ofHours(2),
            LocalTime.of(21, 30),
            LocalTime.of(7, 30),
            Duration.ofMinutes(60),
            Duration.ofMinutes(15));

    @ParameterizedTest
    @CsvSource({
        // An ordinary morning: the day before at the same hour, the same day two hours before.
        "2026-03-05T10:00, DAY_BEFORE, 2026-03-04T10:00",
        "2026-03-05T10:00, HOURS_BEFORE, 2026-03-05T08:00",
        // Two hours before falls into the quiet hours and waits for their end.
        "2026-03-05T09:00, HOURS_BEFORE, 2026-03-05T07:30",
        "2026-03-05T08:30, HOURS_BEFORE, 2026-03-05T07:30",
        // Their end would leave less than an hour: the evening before, in time.
        "2026-03-05T08:29, HOURS_BEFORE, 2026-03-04T21:15",
        "2026-03-05T08:00, HOURS_BEFORE, 2026-03-04T21:15",
        // The first and the last minute of the quiet hours.
        "2026-03-05T23:30, HOURS_BEFORE, 2026-03-05T21:15",
        "2026-03-05T23:29, HOURS_BEFORE, 2026-03-05T21:29",
        "2026-03-05T09:30, HOURS_BEFORE, 2026-03-05T07:30",
        "2026-03-05T09:29, HOURS_BEFORE, 2026-03-05T07:30",
        // The day before falls into the night and may wait for the morning.
        "2026-03-05T22:00, DAY_BEFORE, 2026-03-05T07:30",
    })
    void waitsForTheMorningOrGoesOutTheEveningBefore(String starts, Occasion kind, String due) {
        assertThat(times.due(kind, at(starts), BOOKED)).contains(at(due));
    }

    @Test
    void whatWasBookedAfterItsTimeIsNotTold() {
        Instant starts = at("2026-03-05T10:00");
        assertThat(times.due(Occasion.DAY_BEFORE, starts, at("2026-03-04T10:01")))
                .isEmpty();
        assertThat(times.due(Occasion.HOURS_BEFORE, starts, at("2026-03-05T09:00")))
                .isEmpty();
    }

    @Test
    void whenTheEdgeHasPassedTheMorningHasToDo() {
        Instant booked = at("2026-03-04T23:00");
        assertThat(times.due(Occasion.HOURS_BEFORE, at("2026-03-05T08:00"), booked))
                .contains(at("2026-03-05T07:30"));
        assertThat(times.due(Occasion.HOURS_BEFORE, at("2026-03-05T07:00"), booked))
                .isEmpty();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ChinaTime.ZONE).toInstant();
    }
}
