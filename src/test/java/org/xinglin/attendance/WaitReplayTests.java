package org.xinglin.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Replays clinics that the model has not seen: at every check-in and every ten minutes of waiting it is asked what it would
 * have told the patient then, and the call that really came is laid beside it.
 */
class WaitReplayTests {
    private static final int DOCTORS = 40;
    private static final int LEARNED = 12;
    private static final int HELD_OUT = 3;
    private static final WaitModel.Settings SETTINGS =
            new WaitModel.Settings(87, 90, Duration.ofMinutes(15), Duration.ofMinutes(15));
    private static final Duration PLANNED = Duration.ofMinutes(8);

    private record Outcome(int low, int high, double waited) {
        boolean held() {
            return waited >= low && waited <= high;
        }
    }

    /** The demo's own seed and others; the last has patients and doctors that are far less regular than the demo's. */
    @ParameterizedTest
    @CsvSource({"2026, 1.0", "7, 1.0", "99, 1.6"})
    void intervalsHoldOnDaysTheModelHasNotSeen(long seed, double unrest) throws IOException {
        var outcomes = new ArrayList<Outcome>();
        for (int doctor = 0; doctor < DOCTORS; doctor++) {
            var days = new DemoDays(seed, doctor, unrest);
            var past = new ArrayList<PastClinic>();
            for (int day = 0; day < LEARNED; day++) {
                past.add(days.day(LocalDate.of(2026, 9, 1).plusDays(day)).past());
            }
            var model = new WaitModel(Pace.of(past, PLANNED), SETTINGS, Reach.of(past, PLANNED, SETTINGS));
            for (int day = 0; day < HELD_OUT; day++) {
                replay(days.day(LocalDate.of(2026, 10, 1).plusDays(day)), model, outcomes);
            }
        }
        double coverage = 100.0 * outcomes.stream().filter(Outcome::held).count() / outcomes.size();
        double width =
                outcomes.stream().mapToInt(o -> o.high() - o.low()).average().orElse(0);
        double waited = outcomes.stream().mapToDouble(Outcome::waited).average().orElse(0);
        String line = String.format(
                Locale.ROOT,
                "seed %d unrest %.1f: %d intervals, %.1f %% held, mean width %.1f min, mean wait %.1f min%n",
                seed,
                unrest,
                outcomes.size(),
                coverage,
                width,
                waited);
        Files.createDirectories(Path.of("target"));
        Files.writeString(
                Path.of("target/wait-replay.txt"),
                line,
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.APPEND);
        assertThat(outcomes).hasSizeGreaterThan(2_000);
        assertThat(coverage).as(line).isGreaterThanOrEqualTo(80);
        assertThat(width)
                .as("an interval that is always true says nothing: " + line)
                .isLessThan(waited * 1.2);
    }

    private static void replay(DemoDays.Day day, WaitModel model, List<Outcome> outcomes) {
        for (DemoDays.Guest guest : day.guests()) {
            Instant called = guest.passage().calledAt();
            for (Instant at = guest.passage().checkedInAt();
                    at.isBefore(called);
                    at = at.plus(Duration.ofMinutes(10))) {
                Instant now = at;
                model.of(day.sceneAt(now), 1).stream()
                        .filter(w -> w.number() == guest.number())
                        .findFirst()
                        .ifPresent(w -> outcomes.add(
                                new Outcome(w.low(), w.high(), Pace.minutes(Duration.between(now, called)))));
            }
        }
    }
}
