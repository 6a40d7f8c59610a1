package org.xinglin.consultation;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.directory.Department;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Offering;
import org.xinglin.directory.OfferingId;
import org.xinglin.directory.OfferingKind;
import org.xinglin.directory.Offerings;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.identity.Errand;
import org.xinglin.identity.Guardians;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.IdempotencyKeyReused;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.PersonId;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;
import org.xinglin.scheduling.SlotHold;
import org.xinglin.scheduling.SlotId;
import org.xinglin.settlement.BillLine;
import org.xinglin.settlement.Billing;
import org.xinglin.settlement.NewBill;
import org.xinglin.triage.RedFlag;
import org.xinglin.triage.RedFlags;

/**
 * A patient asks for a visit.
 *
 * <p>Refuses a red flag before anything else ({@link GateRefusals.Emergency}, TR-02), then whatever {@link Gates} refuse.
 */
@Service
class Requesting {
    private final Visits visits;
    private final Gates gates;
    private final Guardians guardians;
    private final EvidenceGate evidence;
    private final Offerings offerings;
    private final Practitioners practitioners;
    private final Departments departments;
    private final RedFlags redFlags;
    private final Texts texts;
    private final SlotHold slots;
    private final Billing billing;
    private final Rulebook rulebook;
    private final Trace trace;
    private final Ids ids;
    private final Clock clock;

    Requesting(
            Visits visits,
            Gates gates,
            Guardians guardians,
            EvidenceGate evidence,
            Offerings offerings,
            Practitioners practitioners,
            Departments departments,
            RedFlags redFlags,
            Texts texts,
            SlotHold slots,
            Billing billing,
            Rulebook rulebook,
            Trace trace,
            Ids ids,
            Clock clock) {
        this.visits = visits;
        this.gates = gates;
        this.guardians = guardians;
        this.evidence = evidence;
        this.offerings = offerings;
        this.practitioners = practitioners;
        this.departments = departments;
        this.redFlags = redFlags;
        this.texts = texts;
        this.slots = slots;
        this.billing = billing;
        this.rulebook = rulebook;
        this.trace = trace;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a patient asks for. */
    record Wish(
            OfferingId offering,
            PersonId patient,
            String complaint,
            List<UUID> evidence,
            @Nullable SlotId slot,
            boolean guardianPresent) {}

    @Transactional
    Visit request(Caller who, Wish wish, IdempotencyKey key) {
        Optional<Visit> before = visits.byKey(who.person(), key.value());
        if (before.isPresent()) {
            return same(before.get(), wish);
        }
        String complaint = texts.required(wish.complaint(), "/complaint", "complaint");
        List<RedFlag> flags = redFlags.in(complaint);
        if (!flags.isEmpty()) {
            throw new GateRefusals.Emergency(flags);
        }
        Instant at = clock.instant();
        Application application =
                application(who, wish.offering(), wish.patient(), wish.evidence(), wish.guardianPresent(), at);
        gates.requireOpen(application);
        guardians.requireConfirmed(who, wish.patient(), Errand.CONSULT);
        Visit visit = visit(application, wish, complaint, at);
        if (!visits.insert(visit, key.value(), wish.guardianPresent())) {
            return visits.byKey(who.person(), key.value())
                    .map(other -> same(other, wish))
                    .orElseThrow(GateRefusals.AlreadyOpen::new);
        }
        if (wish.slot() != null) {
            var held = slots.hold(wish.slot(), visit.id().value(), wish.patient());
            if (!held.practitioner().equals(visit.parties().practitioner())) {
                throw new InvalidInput("consultation.slot-of-another", "/slot");
            }
            visits.slotKept(visit.id(), held.startsAt());
        }
        billing.open(bill(visit, who.person()));
        trace.granted(who, "visit.request", visit);
        trace.requested(visit, at);
        return visit;
    }

    /** What the gates judge; refuses unknown offerings. */
    Application application(
            Caller who,
            OfferingId offering,
            PersonId patient,
            List<UUID> evidence,
            boolean guardianPresent,
            Instant at) {
        Offering wanted = offerings.require(offering);
        Practitioner practitioner = practitioners.require(wanted.practitioner());
        Department department = departments.require(practitioner.department());
        return new Application(who, patient, wanted, practitioner, department, evidence, guardianPresent, at);
    }

    private static Visit same(Visit before, Wish wish) {
        if (!before.terms().offering().equals(wish.offering())
                || !before.parties().patient().equals(wish.patient())) {
            throw new IdempotencyKeyReused();
        }
        return before;
    }

    private Visit visit(Application application, Wish wish, String complaint, Instant at) {
        Offering offering = application.offering();
        Practitioner doctor = application.practitioner();
        boolean treatment = offering.kind() == OfferingKind.FOLLOW_UP;
        EvidenceGate.Accepted accepted = treatment ? evidence.accept(application) : EvidenceGate.Accepted.NOTHING;
        String day = ChinaTime.dateOf(at).format(DateTimeFormatter.BASIC_ISO_DATE);
        return new Visit(
                new VisitId(ids.next()),
                visits.nextNumber(day),
                VisitState.REQUESTED,
                new Visit.Parties(
                        wish.patient(),
                        application.who().person(),
                        doctor.id(),
                        doctor.person(),
                        doctor.department(),
                        doctor.institution()),
                terms(offering, wish.slot()),
                new Visit.Case(complaint, accepted.ids(), accepted.codes(), accepted.pilot()),
                new Visit.Moments(at, null, null, null),
                at.plus(rulebook.rulesInForce(at, Scope.NATION).duration("XL-HOLD", "hold")),
                new Visit.Ending(null, null, null),
                Visit.Talk.NONE);
    }

    private Visit.Terms terms(Offering offering, @Nullable SlotId slot) {
        var rules = rulebook.rulesInForce(clock.instant(), Scope.NATION);
        var longest = rules.duration("XL-QUEUE", "unanswered");
        var reply = offering.replyWithin().isZero() || offering.replyWithin().compareTo(longest) > 0
                ? longest
                : offering.replyWithin();
        var talk = offering.window().isZero() ? rules.duration("XL-VISIT-WINDOW", "textVisit") : offering.window();
        return Visit.Terms.of(offering, reply, talk, slot == null ? null : slot.value());
    }

    static NewBill bill(Visit visit, PersonId payer) {
        BillLine line = visit.treatment()
                ? new BillLine(
                        "follow-up",
                        "图文复诊费",
                        "Follow-up by text",
                        1,
                        visit.terms().price())
                : new BillLine(
                        "advice", "图文咨询费", "Advice by text", 1, visit.terms().price());
        Instant payBy = visit.dueAt();
        if (payBy == null) {
            throw new IllegalStateException("a request always ends by itself");
        }
        return new NewBill(
                visit.subject(),
                payer,
                visit.parties().patient(),
                visit.parties().institution().value(),
                List.of(line),
                payBy);
    }
}
