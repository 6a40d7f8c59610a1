package org.xinglin.pricing;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Institution;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.Offering;
import org.xinglin.directory.OfferingId;
import org.xinglin.directory.Offerings;
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
    private final Offerings offerings;

    House(Institutions institutions, Practitioners practitioners, Offerings offerings) {
        this.institutions = institutions;
        this.practitioners = practitioners;
        this.offerings = offerings;
    }

    Institution of(Caller who) {
        UUID id = who.institution();
        return (id == null ? java.util.Optional.<Institution>empty() : institutions.find(new InstitutionId(id)))
                .orElseThrow(() -> new NotFound("pricing.no-institution"));
    }

    Practitioner doctor(Caller who, PractitionerId id) {
        InstitutionId own = of(who).id();
        return practitioners
                .find(id)
                .filter(p -> p.institution().equals(own))
                .orElseThrow(() -> new NotFound("pricing.no-such-doctor"));
    }

    Offering service(Caller who, OfferingId id) {
        InstitutionId own = of(who).id();
        return offerings
                .find(id)
                .filter(o -> practitioners
                        .find(o.practitioner())
                        .filter(p -> p.institution().equals(own))
                        .isPresent())
                .orElseThrow(() -> new NotFound("pricing.no-such-service"));
    }
}
