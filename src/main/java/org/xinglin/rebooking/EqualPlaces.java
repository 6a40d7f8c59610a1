package org.xinglin.rebooking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Departments;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.scheduling.BookedAppointment;
import org.xinglin.scheduling.ClinicPlace;
import org.xinglin.scheduling.ClinicPlaces;
import org.xinglin.scheduling.DoctorSessions;
import org.xinglin.scheduling.SlotId;

/** Which places are as good as a lost one: the same doctor's later ones, or the department's on the same day, at the same price. */
@Component
class EqualPlaces {
    private final ClinicPlaces places;
    private final Departments departments;
    private final Rulebook rulebook;

    EqualPlaces(ClinicPlaces places, Departments departments, Rulebook rulebook) {
        this.places = places;
        this.departments = departments;
        this.rulebook = rulebook;
    }

    /** In the order they are tried. */
    List<ClinicPlaces.Equal> of(BookedAppointment lost, DoctorSessions.Days days, Instant at) {
        int within = (int) rulebook.rulesInForce(at, departments.scopeOf(lost.department()))
                .duration("XL-LEAVE", "within")
                .toDays();
        LocalDate until = latest(lost.clinicOn(), ChinaTime.dateOf(at)).plusDays(within);
        return places.of(lost.slot())
                .map(place -> places.equalTo(place, until, at).stream()
                        .filter(e -> !stopped(e.place(), days))
                        .toList())
                .orElse(List.of());
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static boolean stopped(ClinicPlace place, DoctorSessions.Days days) {
        return place.practitioner().equals(days.practitioner())
                && !place.clinicOn().isBefore(days.from())
                && !place.clinicOn().isAfter(days.until())
                && (days.part() == null || days.part() == place.part());
    }

    /** How many of these could move if they were placed one after the other now; nothing is taken. */
    int movable(List<BookedAppointment> lost, DoctorSessions.Days days, Instant at) {
        Map<SlotId, Integer> left = new HashMap<>();
        int movable = 0;
        for (BookedAppointment one : lost) {
            Optional<SlotId> found = of(one, days, at).stream()
                    .filter(e -> left.computeIfAbsent(e.place().slot(), s -> e.left()) > 0)
                    .map(e -> e.place().slot())
                    .findFirst();
            found.ifPresent(slot -> left.merge(slot, -1, Integer::sum));
            movable += found.isPresent() ? 1 : 0;
        }
        return movable;
    }
}
