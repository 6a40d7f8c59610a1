package org.xinglin.consultation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xinglin.identity.Errand;
import org.xinglin.identity.Guardians;
import org.xinglin.identity.Withholding;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/** Who may come near a visit: the patient's side and the doctor; to everybody else it does not exist. */
@Component
class Parties {
    private final Visits visits;
    private final Guardians guardians;
    private final Withholding withholding;

    Parties(Visits visits, Guardians guardians, Withholding withholding) {
        this.visits = visits;
        this.guardians = guardians;
        this.withholding = withholding;
    }

    /** A visit and the side from which the caller looks at it. */
    record Seat(Visit visit, Author side) {}

    Seat seat(Caller who, VisitId id) {
        Visit visit = visits.require(id);
        return new Seat(visit, side(who, visit));
    }

    /** Of people the caller acts for at this moment, without what their records lock from the caller. */
    List<Visit> shown(Caller who, List<Visit> rows) {
        Set<PersonId> actsFor = guardians.actedFor(
                who.person(), rows.stream().map(v -> v.parties().patient()), Errand.CONSULT);
        Set<UUID> kept = withholding.from(who, actsFor);
        return rows.stream()
                .filter(v -> actsFor.contains(v.parties().patient()))
                .filter(v -> conducts(who, v) || !kept.contains(v.id().value()))
                .toList();
    }

    /** Who asked for a visit that still runs talks in it themselves. */
    private static boolean conducts(Caller who, Visit visit) {
        return visit.parties().requester().equals(who.person())
                && !visit.state().over();
    }

    Seat lock(Caller who, VisitId id) {
        Visit visit = visits.lock(id);
        return new Seat(visit, side(who, visit));
    }

    Visit lockAsDoctor(Caller who, VisitId id) {
        Seat seat = lock(who, id);
        if (seat.side() != Author.PRACTITIONER) {
            throw new DoctorOnly();
        }
        return seat.visit();
    }

    private Author side(Caller who, Visit visit) {
        if (who.is(Role.DOCTOR) && who.person().equals(visit.parties().practitionerPerson())) {
            return Author.PRACTITIONER;
        }
        if (who.is(Role.PATIENT)
                && guardians.mayActFor(who.person(), visit.parties().patient(), Errand.CONSULT)) {
            if (!conducts(who, visit)) {
                withholding.requireOpen(
                        who, visit.parties().patient(), visit.id().value());
            }
            return Author.PATIENT;
        }
        throw new NotFound("consultation.no-such-visit");
    }
}
