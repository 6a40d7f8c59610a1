package org.xinglin.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Departments;
import org.xinglin.directory.LicenceGate;
import org.xinglin.directory.OfferingKind;
import org.xinglin.directory.OfferingMode;
import org.xinglin.identity.Consents;
import org.xinglin.identity.Errand;
import org.xinglin.identity.Guardians;
import org.xinglin.identity.People;
import org.xinglin.identity.RealNames;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Rejection;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;

/** Lets a visit open only when law and house allow it; each gate refuses with its rule and the way out. */
@Component
class Gates {
    private static final String PURPOSE = "internet-care";

    private final Guardians guardians;
    private final RealNames realNames;
    private final Consents consents;
    private final People people;
    private final LicenceGate licences;
    private final Departments departments;
    private final EvidenceGate evidence;
    private final Visits visits;
    private final Rulebook rulebook;

    Gates(
            Guardians guardians,
            RealNames realNames,
            Consents consents,
            People people,
            LicenceGate licences,
            Departments departments,
            EvidenceGate evidence,
            Visits visits,
            Rulebook rulebook) {
        this.guardians = guardians;
        this.realNames = realNames;
        this.consents = consents;
        this.people = people;
        this.licences = licences;
        this.departments = departments;
        this.evidence = evidence;
        this.visits = visits;
        this.rulebook = rulebook;
    }

    /** One gate as it stands: shut by a refusal, or open. */
    record Tried(Gate gate, Optional<Rejection> shutBy) {}

    /** Refuses with the first gate that is shut. */
    void requireOpen(Application application) {
        for (Gate gate : Gate.values()) {
            require(gate, application);
        }
    }

    /** Tries every gate; what cannot be judged before the person is known counts as shut by what is missing. */
    List<Tried> tryAll(Application application) {
        var tried = new ArrayList<Tried>();
        for (Gate gate : Gate.values()) {
            try {
                require(gate, application);
                tried.add(new Tried(gate, Optional.empty()));
            } catch (Rejection shut) {
                tried.add(new Tried(gate, Optional.of(shut)));
            }
        }
        return tried;
    }

    private void require(Gate gate, Application application) {
        switch (gate) {
            case OFFERING -> requireByText(application);
            case PATIENT -> guardians.requireMayActFor(application.who(), application.patient(), Errand.CONSULT);
            case LICENCE -> requireLicence(application);
            case SELF -> requireAnotherDoctor(application);
            case IDENTITY -> requireIdentity(application);
            case CONSENT -> consents.requireGiven(application.patient(), PURPOSE);
            case GUARDIAN -> requireGuardian(application);
            case EVIDENCE -> {
                if (treatment(application)) {
                    evidence.accept(application);
                }
            }
            case SINGLE -> requireNoneOpen(application);
        }
    }

    private static void requireByText(Application application) {
        if (application.offering().mode() != OfferingMode.TEXT
                || application.offering().kind() == OfferingKind.CLINIC) {
            throw new GateRefusals.NotByText();
        }
    }

    private void requireLicence(Application application) {
        if (treatment(application)) {
            licences.requireMayTreat(application.practitioner().id(), application.at());
        } else {
            licences.requireMayConsult(application.practitioner().id(), application.at());
        }
    }

    private void requireAnotherDoctor(Application application) {
        PersonId doctor = application.practitioner().person();
        if (doctor.equals(application.who().person()) || doctor.equals(application.patient())) {
            throw new GateRefusals.OwnDoctor();
        }
    }

    private void requireIdentity(Application application) {
        realNames.requireVerified(application.patient());
        if (!application.who().person().equals(application.patient())) {
            realNames.requireVerified(application.who().person());
        }
    }

    private void requireGuardian(Application application) {
        RulesInForce rules = rulebook.rulesInForce(
                application.at(), departments.scopeOf(application.department().id()));
        int under = rules.number("DX-18", "under");
        int age = people.person(application.patient()).ageOn(ChinaTime.dateOf(application.at()));
        if (age >= under) {
            return;
        }
        if (application.who().person().equals(application.patient()) || !application.guardianPresent()) {
            throw new GateRefusals.GuardianNeeded(under);
        }
        if (treatment(application)
                && !covers(
                        rules.codes("DX-18", "subjects"),
                        application.department().subjectCode())) {
            throw new GateRefusals.PaediatricianNeeded(under);
        }
    }

    private static boolean covers(List<String> subjects, String subject) {
        return subjects.stream().anyMatch(code -> subject.equals(code) || subject.startsWith(code + "."));
    }

    private void requireNoneOpen(Application application) {
        if (visits.openOne(application.patient(), application.offering().id()).isPresent()) {
            throw new GateRefusals.AlreadyOpen();
        }
    }

    private static boolean treatment(Application application) {
        return application.offering().kind() == OfferingKind.FOLLOW_UP;
    }
}
