package org.xinglin.credentialing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Appointing;
import org.xinglin.directory.Insurance;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;

/** An administration renews a doctor's cover, enters the employer's consent, and gives or takes rights online. */
@Service
class KeepingPapers {
    private final Appointing appointing;
    private final Practitioners practitioners;
    private final AuditLog audit;
    private final Clock clock;

    KeepingPapers(Appointing appointing, Practitioners practitioners, AuditLog audit, Clock clock) {
        this.appointing = appointing;
        this.practitioners = practitioners;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void insure(Caller who, PractitionerId id, InsuranceRequest wanted) {
        Practitioner doctor = own(who, id);
        Insurance insurance = Reading.insurance(wanted.insurancePolicy(), wanted.insuranceFrom(), wanted.insuranceTo());
        appointing.insure(doctor.id(), insurance);
        audit.granted(who, "doctor.insure", "doctor", id.value(), null, "administration");
    }

    @Transactional
    public void consent(Caller who, PractitionerId id, ConsentRequest wanted) {
        Practitioner doctor = own(who, id);
        LocalDate on =
                wanted.employerConsentOn() == null ? null : Texts.day(wanted.employerConsentOn(), "/employerConsentOn");
        appointing.consent(doctor.id(), on, Boolean.TRUE.equals(wanted.multiSiteFiled()));
        audit.granted(who, "doctor.consent", "doctor", id.value(), null, "administration");
    }

    /** Refused under the rule that forbids it; where it is a matter of time, with the day from which it is allowed (DX-10). */
    @Transactional
    public void grant(Caller who, PractitionerId id, RightsRequest wanted) {
        Practitioner doctor = own(who, id);
        if (wanted.mayConsult() == null || wanted.mayTreat() == null) {
            throw new InvalidInput(
                    "credentialing.field-missing", wanted.mayConsult() == null ? "/mayConsult" : "/mayTreat");
        }
        appointing.grant(doctor, wanted.mayConsult(), wanted.mayTreat(), clock.instant());
        audit.granted(who, "doctor.grant", "doctor", id.value(), null, "administration");
    }

    private Practitioner own(Caller who, PractitionerId id) {
        UUID house = LookingUp.house(who);
        return practitioners
                .find(id)
                .filter(p -> p.institution().value().equals(house))
                .orElseThrow(() -> new NotFound("directory.no-such-doctor"));
    }
}
