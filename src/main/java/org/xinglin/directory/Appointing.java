package org.xinglin.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts doctors into their posts and keeps the facts of their licences. Refuses under its rule whom the papers do not allow:
 * registration (DX-09), scope (DX-14), filing (DX-12), cover (IH-12), and for rights online also years of practice (DX-10,
 * with the day from which it is allowed), the place of registration (DX-11) and the employer's consent (DX-13).
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Appointing {
    private final PractitionerRows rows;
    private final LicenceGate gate;
    private final Register register;

    Appointing(PractitionerRows rows, LicenceGate gate, Register register) {
        this.rows = rows;
        this.gate = gate;
        this.register = register;
    }

    /** The same refusals before anything is written. */
    public void requireFit(NewDoctor wanted, Instant at) {
        gate.requireFit(wanted.inPost(), at);
    }

    public void appoint(NewDoctor wanted, Instant at) {
        Practitioner doctor = wanted.inPost();
        gate.requireFit(doctor, at);
        rows.insert(doctor, wanted.profile(), rows.count());
        register.changed();
    }

    /** Gives or takes the rights to advise and to treat; taking is never refused. */
    public void grant(Practitioner doctor, boolean mayConsult, boolean mayTreat, Instant at) {
        gate.requireFit(doctor.granted(mayConsult, mayTreat), at);
        rows.grant(doctor.id(), mayConsult, mayTreat);
        register.changed();
    }

    /** Keeps what the national register says now. */
    public void registered(PractitionerId doctor, Title title, List<String> scope, Period licence) {
        rows.register(doctor, title, scope, licence);
        register.changed();
    }

    public void insure(PractitionerId doctor, Insurance insurance) {
        rows.insure(doctor, insurance);
        register.changed();
    }

    /** @param employerConsent the day the main institution agreed to online work; null when it did not, or no longer does */
    public void consent(PractitionerId doctor, @Nullable LocalDate employerConsent, boolean multiSiteFiled) {
        rows.consent(doctor, employerConsent, multiSiteFiled);
        register.changed();
    }
}
