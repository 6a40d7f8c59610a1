package org.xinglin.timetable;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Institution;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;

/** What belongs to the institution somebody administers; what belongs to others is not found. */
@Component
class House {
    private final Institutions institutions;
    private final Practitioners practitioners;

    House(Institutions institutions, Practitioners practitioners) {
        this.institutions = institutions;
        this.practitioners = practitioners;
    }

    Institution of(Caller who) {
        UUID id = who.institution();
        return Optional.ofNullable(id)
                .flatMap(i -> institutions.find(new InstitutionId(i)))
                .orElseThrow(() -> new NotFound("timetable.no-institution"));
    }

    Practitioner doctor(Caller who, PractitionerId id) {
        return practitioners
                .find(id)
                .filter(p -> p.institution().equals(of(who).id()))
                .orElseThrow(() -> new NotFound("timetable.no-such-doctor"));
    }
}
