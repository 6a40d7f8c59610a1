package org.xinglin.examination;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.examination.OrderView.Stage;
import org.xinglin.identity.People;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Wording;
import org.xinglin.precaution.Answers;
import org.xinglin.precaution.Conflicts;
import org.xinglin.precaution.Finding;
import org.xinglin.precaution.Inquiry;
import org.xinglin.precaution.Prefill;
import org.xinglin.precaution.Question;
import org.xinglin.precaution.Timetable;
import org.xinglin.precaution.Told;
import org.xinglin.settlement.Bills;

/** Shows orders to the patient and to who acts for them. */
@Service
class OrderReading {
    private final Access access;
    private final Orders orders;
    private final Bookings bookings;
    private final Clearances clearances;
    private final Cases cases;
    private final Changing changing;
    private final Bills bills;
    private final People people;
    private final Practitioners practitioners;
    private final Institutions institutions;
    private final Wording wording;
    private final AuditLog audit;
    private final Clock clock;

    OrderReading(
            Access access,
            Orders orders,
            Bookings bookings,
            Clearances clearances,
            Cases cases,
            Changing changing,
            Bills bills,
            People people,
            Practitioners practitioners,
            Institutions institutions,
            Wording wording,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.orders = orders;
        this.bookings = bookings;
        this.clearances = clearances;
        this.cases = cases;
        this.changing = changing;
        this.bills = bills;
        this.people = people;
        this.practitioners = practitioners;
        this.institutions = institutions;
        this.wording = wording;
        this.audit = audit;
        this.clock = clock;
    }

    /** The orders of a person the caller acts for, newest first. */
    @Transactional
    public List<OrderView> of(Caller who, PersonId patient, Locale locale) {
        access.requireMayActFor(who, patient);
        List<Order> found = access.shown(who, patient, orders.of(patient));
        found.forEach(o -> read(who, o.id(), patient));
        return found.stream().map(o -> view(o, locale)).toList();
    }

    @Transactional
    public OrderView one(Caller who, OrderId id, Locale locale) {
        Order order = access.own(who, id);
        read(who, id, order.patient());
        return view(order, locale);
    }

    private void read(Caller who, OrderId id, PersonId patient) {
        audit.granted(who, "examination.read", "examination", id.value(), patient, "own");
    }

    OrderView view(Order order, Locale locale) {
        Instant at = clock.instant();
        Optional<Booked> newest = bookings.newest(order.id());
        Optional<Booked> live = newest.filter(Booked::live);
        Inquiry.Span when = live.map(Booked::span).orElse(null);
        Inquiry inquiry = cases.of(order, when, at);
        List<Finding> found = Conflicts.of(inquiry);
        Set<Question> questions = cases.questions(order, at);
        boolean blocked = !cases.blocks(order, found).isEmpty();
        return new OrderView(
                order.id(),
                stage(order, live, questions, blocked, at),
                order.patient(),
                people.person(order.patient()).name(),
                what(cases.what(order), locale),
                institutions.require(order.institution()).clinicName().in(locale),
                doctor(order, locale),
                order.indication(),
                order.orderedAt(),
                order.validUntil(),
                questions,
                order.answers(),
                Prefill.of(said(order.patient()), order.egfr(), order.egfrOn(), inquiry),
                Prefill.noted(inquiry.hints()),
                findings(order, found, locale),
                live.map(b -> booked(order, b, at)).orElse(null),
                when == null ? List.of() : Timetable.of(inquiry, when));
    }

    /** What the patient said last, whichever examination it was about. */
    private Answers said(PersonId patient) {
        return orders.of(patient).stream()
                .map(Order::answers)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Answers.NONE);
    }

    private static Stage stage(
            Order order, Optional<Booked> live, Set<Question> questions, boolean blocked, Instant at) {
        if (live.isPresent()) {
            return switch (live.get().state()) {
                case HELD -> Stage.TO_PAY;
                case ARRIVED -> Stage.ARRIVED;
                default -> live.get().span().ends().isBefore(at) ? Stage.OVER : Stage.BOOKED;
            };
        }
        if (order.withdrawnAt() != null) {
            return Stage.WITHDRAWN;
        }
        if (!order.validUntil().isAfter(at)) {
            return Stage.EXPIRED;
        }
        if (order.answers() == null && !questions.isEmpty()) {
            return Stage.TO_ANSWER;
        }
        return blocked ? Stage.ASK_DOCTOR : Stage.TO_BOOK;
    }

    static ExaminationView what(Examination e, Locale locale) {
        return new ExaminationView(
                e.id(),
                e.code(),
                e.name().in(locale),
                e.preparation().in(locale),
                e.device().name().in(locale),
                e.device().place().in(locale),
                e.price(),
                e.takes().toMinutes());
    }

    private String doctor(Order order, Locale locale) {
        Practitioner doctor = practitioners.require(order.practitioner());
        return "en".equals(locale.getLanguage()) ? doctor.nameEn() : doctor.name();
    }

    private BookedView booked(Order order, Booked b, Instant at) {
        var bill = bills.of(b.subject());
        return new BookedView(
                b.span().starts(),
                b.span().ends(),
                b.state(),
                b.price(),
                code(b.id()),
                bill.map(x -> x.paymentNo()).orElse(null),
                b.heldUntil(),
                changing.deadline(order, b, at));
    }

    /** ExaminationView the patient shows at the device: short enough to be read out. */
    static String code(UUID id) {
        return "%06d".formatted(Math.floorMod(id.getLeastSignificantBits(), 1_000_000L));
    }

    private List<FindingView> findings(Order order, List<Finding> found, Locale locale) {
        var lifted = clearances.of(order.id());
        return found.stream()
                .map(f -> say(
                        f,
                        lifted.stream()
                                .filter(c -> c.lifts(f))
                                .findFirst()
                                .map(c -> new LiftedView(people.person(c.by()).name(), c.reason(), c.at()))
                                .orElse(null),
                        locale))
                .toList();
    }

    FindingView say(Finding f, @Nullable LiftedView lifted, Locale locale) {
        var words = wording.say(new Told(f), locale);
        return new FindingView(
                f.kind(), f.cause(), f.rule(), words.detail(), words.wayOut(), f.noted(), f.notBefore(), lifted);
    }
}
