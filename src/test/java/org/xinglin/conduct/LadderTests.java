package org.xinglin.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.AppointmentId;

class LadderTests {
    private static final Ladder LADDER = new Ladder(3, Duration.ofDays(90), 6, Duration.ofDays(180));
    private static final PersonId PATIENT = new PersonId(UUID.randomUUID());

    private static NoShow missed(String day, NoShow.State state) {
        LocalDate on = LocalDate.parse(day);
        Instant at = Instant.parse(day + "T09:00:00Z");
        return new NoShow(
                new AppointmentId(UUID.randomUUID()),
                PATIENT,
                new InstitutionId(UUID.randomUUID()),
                new PractitionerId(UUID.randomUUID()),
                on,
                at,
                at,
                state,
                null,
                null,
                null);
    }

    private static List<NoShow> missed(String... days) {
        var all = new ArrayList<NoShow>();
        for (String day : days) {
            all.add(missed(day, NoShow.State.STANDING));
        }
        return all;
    }

    @Test
    void theThirdStopsNinetyDaysAndTheSixthAHundredAndEighty() {
        var three = missed("2026-01-10", "2026-02-10", "2026-03-10");
        Instant after = Instant.parse("2026-03-11T00:00:00Z");
        assertThat(LADDER.barredUntil(three.subList(0, 2), after)).isEmpty();
        assertThat(LADDER.barredUntil(three, after)).contains(Instant.parse("2026-06-08T09:00:00Z"));
        assertThat(LADDER.barredUntil(three, Instant.parse("2026-06-08T09:00:00Z")))
                .as("the bar ends by itself")
                .isEmpty();
        var six = missed("2026-01-10", "2026-02-10", "2026-03-10", "2026-07-01", "2026-07-02", "2026-07-03");
        assertThat(LADDER.barredUntil(six, Instant.parse("2026-07-04T00:00:00Z")))
                .contains(Instant.parse("2026-07-03T09:00:00Z").plus(Duration.ofDays(180)));
    }

    @Test
    void whatIsRemovedDoesNotCountAndYearsCountApart() {
        var three = missed("2026-10-10", "2026-11-10");
        three.add(missed("2026-12-10", NoShow.State.REMOVED));
        assertThat(LADDER.barredUntil(three, Instant.parse("2026-12-11T00:00:00Z")))
                .isEmpty();
        three.add(missed("2027-01-01", NoShow.State.STANDING));
        assertThat(LADDER.barredUntil(three, Instant.parse("2027-01-02T00:00:00Z")))
                .as("two of one year and one of the next are no three")
                .isEmpty();
        three.add(missed("2026-12-20", NoShow.State.UPHELD));
        assertThat(LADDER.barredUntil(three, Instant.parse("2027-01-02T00:00:00Z")))
                .as("a bar of December reaches into the next year")
                .contains(Instant.parse("2026-12-20T09:00:00Z").plus(Duration.ofDays(90)));
    }
}
