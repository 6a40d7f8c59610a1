package org.xinglin.scheduling;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinglin.directory.DepartmentId;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Rejection;

/** What many patients have booked already and whether one more place is allowed each of them; read under their locks. */
public final class Standings {
    private final Map<PersonId, Rejection> barred;
    private final Map<PersonId, List<Live>> live;
    private final Map<DepartmentId, Quota> quotas;

    Standings(Map<PersonId, Rejection> barred, Map<PersonId, List<Live>> live, Map<DepartmentId, Quota> quotas) {
        this.barred = barred;
        this.live = live;
        this.quotas = quotas;
    }

    /** A live appointment, as far as rules look at it. */
    record Live(DepartmentId department, LocalDate on, DayPart part) {}

    /** Why the patient may not hold a place in the session; empty when they may. */
    public Optional<Rejection> refusal(PersonId patient, ReleasedSession session) {
        return refusal(patient, session.department(), session.clinicOn(), session.part());
    }

    Optional<Rejection> refusal(PersonId patient, DepartmentId department, LocalDate on, DayPart part) {
        if (barred.containsKey(patient)) {
            return Optional.ofNullable(barred.get(patient));
        }
        List<Live> booked = live.getOrDefault(patient, List.of());
        Quota quota = quotas.getOrDefault(department, Quota.ONE);
        if (Collections.frequency(booked, new Live(department, on, part)) >= quota.halfDay()) {
            return Optional.of(new AlreadyBooked());
        }
        return quota.exceeded(on, counts(booked, on)).map(Rejection.class::cast);
    }

    private static Map<QuotaSpan, Integer> counts(List<Live> booked, LocalDate day) {
        var counts = new EnumMap<QuotaSpan, Integer>(QuotaSpan.class);
        for (QuotaSpan span : QuotaSpan.values()) {
            LocalDate from = span.begin(day);
            LocalDate end = span.end(day);
            counts.put(
                    span,
                    1
                            + (int) booked.stream()
                                    .filter(b -> !b.on().isBefore(from) && b.on().isBefore(end))
                                    .count());
        }
        return counts;
    }
}
