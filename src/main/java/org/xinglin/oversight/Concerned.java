package org.xinglin.oversight;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinglin.chart.Encounter;
import org.xinglin.chart.EncounterId;
import org.xinglin.chart.Encounters;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.PersonId;

/** Whom a complaint is about, as far as it names a visit or a look at the record, and whose it is. */
@Component
class Concerned {
    private final Encounters encounters;
    private final Practitioners practitioners;
    private final ComplainedAccess accesses;

    Concerned(Encounters encounters, Practitioners practitioners, ComplainedAccess accesses) {
        this.encounters = encounters;
        this.practitioners = practitioners;
        this.accesses = accesses;
    }

    Set<PersonId> by(Complaint complaint) {
        var concerned = new HashSet<PersonId>();
        concerned.add(complaint.person());
        accesses.by(complaint.aboutEntry()).ifPresent(concerned::add);
        Optional.ofNullable(complaint.about())
                .flatMap(about -> encounters.find(new EncounterId(about.id())))
                .map(Encounter::practitioner)
                .flatMap(practitioners::find)
                .map(Practitioner::person)
                .ifPresent(concerned::add);
        return concerned;
    }
}
