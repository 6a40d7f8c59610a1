package org.xinglin.consultation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Departments;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Rejection;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;

/**
 * Accepts evidence for opening a follow-up before anybody pays: a coded diagnosis with a document behind it, young enough,
 * of a disease on the department's list (DX-01…DX-04, IH-17). Whether it really is a follow-up the doctor judges inside.
 */
@Component
class EvidenceGate {
    private final Charting charting;
    private final FirstVisitPilot pilot;
    private final Departments departments;
    private final Rulebook rulebook;

    EvidenceGate(Charting charting, FirstVisitPilot pilot, Departments departments, Rulebook rulebook) {
        this.charting = charting;
        this.pilot = pilot;
        this.departments = departments;
        this.rulebook = rulebook;
    }

    /**
     * What was accepted.
     *
     * @param codes the diagnoses the visit stays within: those evidenced (DX-03), or the pilot's list (DX-06)
     * @param pilot let in without evidence, as a first visit of the pilot
     */
    record Accepted(List<Proof> proofs, List<String> codes, boolean pilot) {
        static final Accepted NOTHING = new Accepted(List.of(), List.of(), false);

        static Accepted of(List<Proof> proofs) {
            return new Accepted(
                    proofs, proofs.stream().map(Proof::code).distinct().toList(), false);
        }

        List<UUID> ids() {
            return proofs.stream().map(Proof::id).toList();
        }
    }

    /** Refuses with what is wrong with the best record there is. */
    Accepted accept(Application application) {
        RulesInForce rules = rules(application);
        List<Proof> shown = shown(application);
        List<Proof> accepted =
                shown.stream().filter(p -> flaw(p, application, rules) == null).toList();
        if (!accepted.isEmpty()) {
            return Accepted.of(accepted);
        }
        if (pilot.open(application, rules)) {
            Optional<Rejection> obstacle = pilot.obstacle(application, rules);
            if (obstacle.isEmpty()) {
                return new Accepted(List.of(), rules.codes("DX-06", "diseases"), true);
            }
            if (shown.isEmpty()) {
                throw obstacle.get();
            }
        }
        GateFlaw flaw = shown.stream()
                .map(p -> flaw(p, application, rules))
                .max(Comparator.comparingInt(f -> f == null ? -1 : f.ordinal()))
                .orElse(GateFlaw.NONE_SHOWN);
        throw switch (flaw == null ? GateFlaw.NONE_SHOWN : flaw) {
            case NONE_SHOWN -> new GateRefusals.FirstVisitInPerson();
            case INCOMPLETE -> new GateRefusals.EvidenceIncomplete();
            case TOO_OLD ->
                new GateRefusals.EvidenceTooOld(
                        rules.duration("DX-04", "lookBack").toDays());
            case NOT_ON_LIST ->
                new GateRefusals.DiseaseNotOnList(
                        shown.getFirst(), application.department().name());
        };
    }

    /** How near a record comes to being accepted; the later, the nearer. */
    private enum GateFlaw {
        NONE_SHOWN,
        INCOMPLETE,
        TOO_OLD,
        NOT_ON_LIST
    }

    private @Nullable GateFlaw flaw(Proof proof, Application application, RulesInForce rules) {
        if (!proof.documented()) {
            return GateFlaw.INCOMPLETE;
        }
        LocalDate oldest = ChinaTime.dateOf(application.at().minus(rules.duration("DX-04", "lookBack")));
        if (proof.diagnosedOn().isBefore(oldest)) {
            return GateFlaw.TOO_OLD;
        }
        int length = rules.number("DX-03", "sameDiagnosisCharacters");
        String category =
                proof.code().substring(0, Math.min(length, proof.code().length()));
        return rules.codes("IH-17", "treatable").contains(category) ? null : GateFlaw.NOT_ON_LIST;
    }

    private List<Proof> shown(Application application) {
        List<Proof> all = charting.proofs(application.patient());
        return application.evidence().isEmpty()
                ? all
                : all.stream()
                        .filter(p -> application.evidence().contains(p.id()))
                        .toList();
    }

    private RulesInForce rules(Application application) {
        return rulebook.rulesInForce(
                application.at(), departments.scopeOf(application.department().id()));
    }
}
