package org.xinglin.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.OfferingId;
import org.xinglin.directory.OfferingKind;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Rejection;
import org.xinglin.kernel.Wording;

/** Tells a patient, before anything is asked or paid, which gates stand open and what opens the others. */
@Component
class GateViews {
    private final Requesting requesting;
    private final Gates gates;
    private final EvidenceGate evidence;
    private final Visits visits;
    private final Wording wording;
    private final AuditLog audit;
    private final Clock clock;

    GateViews(
            Requesting requesting,
            Gates gates,
            EvidenceGate evidence,
            Visits visits,
            Wording wording,
            AuditLog audit,
            Clock clock) {
        this.requesting = requesting;
        this.gates = gates;
        this.evidence = evidence;
        this.visits = visits;
        this.wording = wording;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Every gate of one visit.
     *
     * @param evidence what was accepted for opening; empty for advice
     * @param openVisit the visit under way that shuts the gate {@code single}
     */
    record GatesView(
            OfferingKind kind,
            boolean open,
            List<GateView> gates,
            List<VisitView.VisitEvidence> evidence,
            @Nullable VisitId openVisit) {}

    /** @param shutBy why it is shut; null when it is open */
    record GateView(String gate, boolean open, Wording.@Nullable Refusal shutBy) {}

    GatesView of(Caller who, OfferingId offering, PersonId patient, boolean guardianPresent, Locale language) {
        Instant at = clock.instant();
        Application application = requesting.application(who, offering, patient, List.of(), guardianPresent, at);
        List<Gates.Tried> tried = gates.tryAll(application);
        boolean mayKnow = open(tried, Gate.PATIENT);
        if (mayKnow) {
            audit.granted(who, "visit.gates", "person", patient.value(), patient, "own");
        }
        boolean treatment = application.offering().kind() == OfferingKind.FOLLOW_UP;
        return new GatesView(
                application.offering().kind(),
                tried.stream().allMatch(t -> t.shutBy().isEmpty()),
                tried.stream().map(t -> view(t, language)).toList(),
                mayKnow && treatment && open(tried, Gate.EVIDENCE)
                        ? evidence.accept(application).proofs().stream()
                                .map(VisitViews::evidence)
                                .toList()
                        : List.of(),
                mayKnow ? visits.openOne(patient, offering).orElse(null) : null);
    }

    private static boolean open(List<Gates.Tried> tried, Gate gate) {
        return tried.stream().anyMatch(t -> t.gate() == gate && t.shutBy().isEmpty());
    }

    private GateView view(Gates.Tried tried, Locale language) {
        Optional<Rejection> shutBy = tried.shutBy();
        return new GateView(
                tried.gate().code(),
                shutBy.isEmpty(),
                shutBy.map(r -> wording.say(r, language)).orElse(null));
    }
}
