package org.xinglin.attendance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** One past half day of a doctor: when it should have begun and how the visits went, in order of the calls. */
record PastClinic(Instant begins, List<Passage> passages) {
    /** What could be known at a moment by whoever knew who would come. */
    Scene sceneAt(Instant at) {
        return new Scene(
                at,
                begins,
                passages.stream().filter(p -> !p.endedAt().isAfter(at)).toList(),
                passages.stream()
                        .filter(p -> !p.calledAt().isAfter(at) && p.endedAt().isAfter(at))
                        .map(Passage::calledAt)
                        .findFirst()
                        .orElse(null),
                passages.stream()
                        .filter(p ->
                                !p.checkedInAt().isAfter(at) && p.calledAt().isAfter(at))
                        .sorted(Comparator.comparing(Passage::orderAt).thenComparing(Passage::checkedInAt))
                        .map(p -> new Scene.Waiting(numberOf(p), p.orderAt(), false))
                        .toList(),
                passages.stream()
                        .filter(p -> p.checkedInAt().isAfter(at))
                        .map(Passage::slotAt)
                        .toList());
    }

    int numberOf(Passage one) {
        return 1 + passages.indexOf(one);
    }
}
