package org.xinglin.consultation;

import java.util.List;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Rejection;
import org.xinglin.rulebook.Rule;
import org.xinglin.triage.RedFlag;

/** Why a visit may not open, as far as this module itself decides it. */
final class GateRefusals {
    private GateRefusals() {}

    /** What was written means an emergency: no waiting for an answer, no payment (TR-02). */
    static final class Emergency extends Rejection {
        Emergency(List<RedFlag> flags) {
            super(Kind.INVALID, "consultation.emergency");
            under("TR-02");
            pointAt("/complaint");
            with("flag", flags.getFirst().name());
            with("advice", flags.getFirst().advice());
        }
    }

    /** The offering is a clinic in person, or by video, which this door does not lead to. */
    static final class NotByText extends Rejection {
        NotByText() {
            super(Kind.INVALID, "consultation.not-by-text");
            pointAt("/offering");
        }
    }

    /** Doctor and patient are one person, or the doctor acts for their own child. */
    static final class OwnDoctor extends Rejection {
        OwnDoctor() {
            super(Kind.FORBIDDEN, "consultation.own-doctor");
            under("DX-13");
            pointAt("/patient");
        }
    }

    /** A child under the age of DX-18 without the guardian at their side. */
    static final class GuardianNeeded extends Rejection {
        GuardianNeeded(int under) {
            super(Kind.FORBIDDEN, "consultation.guardian-needed");
            under("DX-18");
            pointAt("/guardianPresent");
            with("under", under);
        }
    }

    /** A child under the age of DX-18 is treated by a doctor for children. */
    static final class PaediatricianNeeded extends Rejection {
        PaediatricianNeeded(int under) {
            super(Kind.FORBIDDEN, "consultation.paediatrician-needed");
            under("DX-18");
            pointAt("/offering");
            with("under", under);
        }
    }

    /** Nothing shows that a hospital has diagnosed this before: a first visit (DX-02). */
    static final class FirstVisitInPerson extends Rejection {
        FirstVisitInPerson() {
            super(Kind.FORBIDDEN, "consultation.first-visit");
            under("DX-02");
            pointAt("/evidence");
        }
    }

    /** The pilot is open here, but not to first visits with this doctor (DX-07). */
    static final class DoctorNotInPilot extends Rejection {
        DoctorNotInPilot() {
            super(Kind.FORBIDDEN, "consultation.doctor-not-in-pilot");
            under("DX-07");
            pointAt("/offering");
        }
    }

    /** A first visit of the pilot without the guardian at the child's side (DX-07). */
    static final class GuardianNotAtFirstVisit extends Rejection {
        GuardianNotAtFirstVisit() {
            super(Kind.FORBIDDEN, "consultation.guardian-not-at-first-visit");
            under("DX-07");
            pointAt("/guardianPresent");
        }
    }

    /** No document stands behind the record (DX-04). */
    static final class EvidenceIncomplete extends Rejection {
        EvidenceIncomplete() {
            super(Kind.FORBIDDEN, "consultation.evidence-incomplete");
            under("DX-04");
            pointAt("/evidence");
        }
    }

    /** The newest record is older than a follow-up may look back (DX-04). */
    static final class EvidenceTooOld extends Rejection {
        EvidenceTooOld(long days) {
            super(Kind.FORBIDDEN, "consultation.evidence-too-old");
            under("DX-04");
            pointAt("/evidence");
            with("days", days);
        }
    }

    /** The disease is diagnosed, but not one this department follows up online (IH-17). */
    static final class DiseaseNotOnList extends Rejection {
        DiseaseNotOnList(Proof proof, Words department) {
            super(Kind.FORBIDDEN, "consultation.disease-not-on-list");
            under("IH-17");
            pointAt("/evidence");
            with("diagnosis", new Rule.Text(proof.nameZh(), proof.nameEn() == null ? proof.nameZh() : proof.nameEn()));
            with("department", new Rule.Text(department.zh(), department.en()));
        }
    }

    /** The patient has a visit with this offering under way already. */
    static final class AlreadyOpen extends Rejection {
        AlreadyOpen() {
            super(Kind.CONFLICT, "consultation.already-open");
            pointAt("/offering");
        }
    }
}
