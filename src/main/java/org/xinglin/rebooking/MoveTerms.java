package org.xinglin.rebooking;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Departments;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.NotFound;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.scheduling.BookedAppointment;
import org.xinglin.scheduling.ClinicPlace;
import org.xinglin.scheduling.ClinicPlaces;
import org.xinglin.scheduling.SlotId;

/** Until when, how often and how far ahead a patient may move an appointment (XL-MOVE). */
@Component
class MoveTerms {
    private final Moves moves;
    private final Displacements displacements;
    private final ClinicPlaces places;
    private final Departments departments;
    private final Rulebook rulebook;

    MoveTerms(
            Moves moves, Displacements displacements, ClinicPlaces places, Departments departments, Rulebook rulebook) {
        this.moves = moves;
        this.displacements = displacements;
        this.places = places;
        this.departments = departments;
        this.rulebook = rulebook;
    }

    private RulesInForce rules(BookedAppointment a, Instant at) {
        return rulebook.rulesInForce(at, departments.scopeOf(a.department()));
    }

    Instant deadline(BookedAppointment a, Instant at) {
        return a.startsAt().minus(rules(a, at).duration("XL-MOVE", "before"));
    }

    int left(BookedAppointment a, Instant at) {
        return Math.max(0, rules(a, at).number("XL-MOVE", "times") - moves.count(a.id()));
    }

    LocalDate furthest(BookedAppointment a, Instant at) {
        return ChinaTime.dateOf(at)
                .plusDays(rules(a, at).duration("XL-MOVE", "within").toDays());
    }

    /** Whose doctor went on leave may choose freely until they answered. */
    boolean displaced(BookedAppointment a) {
        return displacements
                .of(a.id())
                .filter(d -> d.state() == Displacement.State.MOVED)
                .isPresent();
    }

    void requireMovable(BookedAppointment a, Instant at) {
        if (!a.confirmed()) {
            throw MoveRefused.standing();
        }
        boolean displaced = displaced(a);
        Instant deadline = displaced ? a.startsAt() : deadline(a, at);
        if (!at.isBefore(deadline)) {
            throw MoveRefused.late(deadline);
        }
        if (!displaced && left(a, at) == 0) {
            throw MoveRefused.often(rules(a, at).number("XL-MOVE", "times"));
        }
    }

    /** A place of the same doctor or department within the days of the rule. */
    ClinicPlace requireAlternative(BookedAppointment mine, SlotId to, Instant at) {
        if (mine.slot().equals(to)) {
            throw MoveRefused.same();
        }
        ClinicPlace target = places.of(to).orElseThrow(() -> new NotFound("rebooking.no-such-place"));
        boolean near = target.practitioner().equals(mine.practitioner())
                || target.department().equals(mine.department());
        if (!near
                || !target.institution().equals(mine.institution())
                || target.clinicOn().isAfter(furthest(mine, at))) {
            throw MoveRefused.elsewhere();
        }
        return target;
    }
}
