package org.xinglin.chart;

import org.springframework.stereotype.Component;
import org.xinglin.account.Presence;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.factor.StepUp;
import org.xinglin.kernel.Caller;
import org.xinglin.signature.Signatories;
import org.xinglin.signature.Signatory;

/** Doctors with a post in the directory may hold a signing key, in their own name and that of their hospital. */
@Component
class RecordSignatories implements Signatories {
    private final Practitioners practitioners;
    private final Institutions institutions;
    private final Presence presence;
    private final StepUp stepUp;

    RecordSignatories(Practitioners practitioners, Institutions institutions, Presence presence, StepUp stepUp) {
        this.practitioners = practitioners;
        this.institutions = institutions;
        this.presence = presence;
        this.stepUp = stepUp;
    }

    @Override
    public Signatory require(Caller who) {
        Practitioner practitioner = practitioners.ofPerson(who.person()).orElseThrow(NoPost::new);
        presence.requireRecent(who);
        stepUp.require(who);
        return new Signatory(
                practitioner.name(),
                institutions.require(practitioner.institution()).nameZh());
    }
}
