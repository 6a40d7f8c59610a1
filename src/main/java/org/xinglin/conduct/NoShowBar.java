package org.xinglin.conduct;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.Departments;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Rejection;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;
import org.xinglin.scheduling.BookingBar;

/** Bars the patient who did not come, and nobody else of the family: not who booked for them, not their children. */
@Component
class NoShowBar implements BookingBar {
    private final NoShows noShows;
    private final Rulebook rulebook;
    private final Departments departments;

    NoShowBar(NoShows noShows, Rulebook rulebook, Departments departments) {
        this.noShows = noShows;
        this.rulebook = rulebook;
        this.departments = departments;
    }

    @Override
    public Optional<Rejection> barOf(PersonId patient, DepartmentId where, Instant at) {
        return Optional.ofNullable(barsOf(List.of(patient), where, at).get(patient));
    }

    @Override
    public Map<PersonId, Rejection> barsOf(Collection<PersonId> patients, DepartmentId where, Instant at) {
        var barred = new HashMap<PersonId, Rejection>();
        ladder(departments.scopeOf(where), at)
                .until(noShows.counting(patients, lastYear(at)), at)
                .forEach((patient, until) -> barred.put(patient, new Barred(until)));
        return barred;
    }

    Ladder ladder(Scope where, Instant at) {
        return Ladder.of(rulebook.rulesInForce(at, where));
    }

    private static LocalDate lastYear(Instant at) {
        return LocalDate.of(ChinaTime.dateOf(at).getYear() - 1, 1, 1);
    }
}
