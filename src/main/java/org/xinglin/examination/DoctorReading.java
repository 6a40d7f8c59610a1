package org.xinglin.examination;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.chart.Encounter;
import org.xinglin.chart.EncounterId;
import org.xinglin.directory.Practitioners;
import org.xinglin.examination.OrderView.Stage;
import org.xinglin.kernel.Caller;
import org.xinglin.precaution.Finding;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** The doctor's side: what can be ordered in a visit, what was, and who waits for a decision. */
@Service
class DoctorReading {
    private final Ordering ordering;
    private final Examinations examinations;
    private final Orders orders;
    private final OrderReading reading;
    private final Practitioners practitioners;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final Clock clock;

    DoctorReading(
            Ordering ordering,
            Examinations examinations,
            Orders orders,
            OrderReading reading,
            Practitioners practitioners,
            Rulebook rulebook,
            AuditLog audit,
            Clock clock) {
        this.ordering = ordering;
        this.examinations = examinations;
        this.orders = orders;
        this.reading = reading;
        this.practitioners = practitioners;
        this.rulebook = rulebook;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public OrderPanel panel(Caller who, EncounterId id, Locale locale) {
        Encounter encounter = ordering.attended(who, id);
        audit.granted(who, "examination.read", "encounter", id.value(), encounter.patient(), "treatment");
        return new OrderPanel(
                examinations.of(encounter.institution()).stream()
                        .map(e -> new ExaminationOffer(
                                e.id(),
                                e.code(),
                                e.name().in(locale),
                                e.device().name().in(locale),
                                e.price(),
                                e.procedure().traits()))
                        .toList(),
                orders.of(encounter.patient()).stream()
                        .filter(o -> o.practitioner().equals(encounter.practitioner()))
                        .map(o -> reading.view(o, locale))
                        .toList());
    }

    /** Orders of this doctor whose patients were told to ask first. */
    @Transactional
    public List<OrderView> questions(Caller who, Locale locale) {
        var at = clock.instant();
        var since = at.minus(rulebook.rulesInForce(at, Scope.NATION).duration("EX-19", "valid"));
        return practitioners.ofPerson(who.person()).stream()
                .flatMap(p -> orders.answeredOf(p.id(), since).stream())
                .map(o -> reading.view(o, locale))
                .filter(v -> v.stage() == Stage.ASK_DOCTOR || (v.stage() == Stage.BOOKED && blocked(v)))
                .peek(v -> audit.granted(
                        who, "examination.read", "examination", v.id().value(), v.patientId(), "treatment"))
                .toList();
    }

    static boolean blocked(OrderView view) {
        return view.findings().stream().anyMatch(f -> f.kind() == Finding.Kind.BLOCK && f.lifted() == null);
    }
}
