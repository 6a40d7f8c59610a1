package org.xinglin.directory;

import java.time.LocalDate;
import org.xinglin.kernel.Rejection;

/** What can keep a doctor from working online, each under its rule. */
final class Obstacles {
    private Obstacles() {}

    /** The institution's own licence is not in force. */
    static final class InstitutionLicenceLapsed extends Rejection {
        InstitutionLicenceLapsed(Institution institution) {
            super(Kind.CONFLICT, "directory.institution-licence-lapsed");
            under("DX-08");
            with("until", institution.licence().validTo());
        }
    }

    /** The department lacks the senior doctors it needs, or was closed. */
    static final class DepartmentClosed extends Rejection {
        DepartmentClosed() {
            super(Kind.CONFLICT, "directory.department-closed");
            under("IH-04");
        }
    }

    /** Institution or supervisor took the doctor off work. */
    static final class Suspended extends Rejection {
        Suspended() {
            super(Kind.CONFLICT, "directory.suspended");
        }
    }

    /** The institution did not grant the right to advise. */
    static final class ConsultationNotGranted extends Rejection {
        ConsultationNotGranted() {
            super(Kind.CONFLICT, "directory.consultation-not-granted");
            under("DX-01");
        }
    }

    /** The institution granted advice only, not treatment. */
    static final class TreatmentNotGranted extends Rejection {
        TreatmentNotGranted() {
            super(Kind.CONFLICT, "directory.treatment-not-granted");
            under("DX-01");
        }
    }

    /** The doctor's registration is not in force. */
    static final class RegistrationLapsed extends Rejection {
        RegistrationLapsed(LocalDate until) {
            super(Kind.CONFLICT, "directory.registration-lapsed");
            under("DX-09");
            with("until", until);
        }
    }

    /** The department's subject lies outside the doctor's registration. */
    static final class OutsideScope extends Rejection {
        OutsideScope() {
            super(Kind.CONFLICT, "directory.outside-scope");
            under("DX-14");
        }
    }

    /** Too few years of independent work. */
    static final class PracticeTooShort extends Rejection {
        PracticeTooShort(int years, LocalDate eligible) {
            super(Kind.CONFLICT, "directory.practice-too-short");
            under("DX-10");
            with("years", years);
            with("date", eligible);
        }
    }

    /** No medical liability insurance in force. */
    static final class Uninsured extends Rejection {
        Uninsured() {
            super(Kind.CONFLICT, "directory.uninsured");
            under("IH-12");
        }
    }

    /** The main institution did not agree to online work. */
    static final class EmployerConsentMissing extends Rejection {
        EmployerConsentMissing() {
            super(Kind.CONFLICT, "directory.employer-consent-missing");
            under("DX-13");
        }
    }

    /** Registered elsewhere, while the licence here does not bear the name of an Internet hospital. */
    static final class RegisteredElsewhere extends Rejection {
        RegisteredElsewhere() {
            super(Kind.CONFLICT, "directory.registered-elsewhere");
            under("DX-11");
        }
    }

    /** Registered elsewhere, and work here is not filed. */
    static final class NotFiledHere extends Rejection {
        NotFiledHere() {
            super(Kind.CONFLICT, "directory.not-filed-here");
            under("DX-12");
        }
    }
}
