package org.xinglin.conduct;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xinglin.kernel.PersonId;
import org.xinglin.rulebook.RulesInForce;

/** How missed appointments of a calendar year add up to a time without booking (BK-05). */
record Ladder(int first, Duration firstBar, int second, Duration secondBar) {
    static Ladder of(RulesInForce rules) {
        return new Ladder(
                rules.number("BK-05", "first"),
                rules.duration("BK-05", "firstBar"),
                rules.number("BK-05", "second"),
                rules.duration("BK-05", "secondBar"));
    }

    /** Until when those of many patients who are barred may not book. */
    Map<PersonId, Instant> until(Collection<NoShow> missed, Instant at) {
        var barred = new HashMap<PersonId, Instant>();
        missed.stream().collect(Collectors.groupingBy(NoShow::patient)).forEach((patient, own) -> barredUntil(own, at)
                .ifPresent(until -> barred.put(patient, until)));
        return barred;
    }

    /** Until when one patient may not book; a bar of December reaches into the next year. */
    Optional<Instant> barredUntil(Collection<NoShow> missed, Instant at) {
        Map<Integer, List<Instant>> years = missed.stream()
                .filter(NoShow::counts)
                .collect(Collectors.groupingBy(
                        m -> m.clinicOn().getYear(), Collectors.mapping(NoShow::markedAt, Collectors.toList())));
        return years.values().stream()
                .map(this::until)
                .flatMap(Optional::stream)
                .filter(at::isBefore)
                .max(Comparator.naturalOrder());
    }

    private Optional<Instant> until(List<Instant> marks) {
        List<Instant> sorted = marks.stream().sorted().toList();
        if (sorted.size() >= second) {
            return Optional.of(sorted.get(second - 1).plus(secondBar));
        }
        return sorted.size() >= first ? Optional.of(sorted.get(first - 1).plus(firstBar)) : Optional.empty();
    }
}
