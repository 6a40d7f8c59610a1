package org.xinglin.examination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.InstitutionId;
import org.xinglin.identity.People;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.Masking;
import org.xinglin.kernel.NotFound;
import org.xinglin.precaution.Conflicts;

/**
 * The examination department's desk: who is expected today, and who has come. Nobody goes in while a doctor still has to
 * be asked.
 *
 * <p>Refuses {@link NotBooked} and {@link StillBlocked}; arriving twice changes nothing.
 */
@Service
class Desk {
    private final Orders orders;
    private final Bookings bookings;
    private final Examinations examinations;
    private final Cases cases;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    Desk(
            Orders orders,
            Bookings bookings,
            Examinations examinations,
            Cases cases,
            People people,
            AuditLog audit,
            Clock clock) {
        this.orders = orders;
        this.bookings = bookings;
        this.examinations = examinations;
        this.cases = cases;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public List<ExpectedGuest> expected(Caller who, @Nullable LocalDate on, Locale locale) {
        InstitutionId institution = institution(who);
        Instant at = clock.instant();
        LocalDate today = ChinaTime.dateOf(at);
        LocalDate day = on == null ? today : on;
        if (day.isBefore(today.minusYears(1)) || day.isAfter(today.plusYears(1))) {
            throw new InvalidInput("examination.day-unlikely", "");
        }
        Instant from = ChinaTime.at(day, LocalTime.MIDNIGHT);
        Instant until = ChinaTime.at(day.plusDays(1), LocalTime.MIDNIGHT);
        return bookings.expected(institution, from, until).stream()
                .map(b -> row(who, b, at, locale))
                .toList();
    }

    private ExpectedGuest row(Caller who, Booked b, Instant at, Locale locale) {
        Order order = orders.find(b.order()).orElseThrow();
        Examination examination = examinations.require(order.examination());
        audit.granted(who, "examination.read", "examination", order.id().value(), b.patient(), "administration");
        return new ExpectedGuest(
                order.id(),
                Masking.name(people.person(b.patient()).name()),
                examination.name().in(locale),
                examination.device().name().in(locale),
                examination.device().place().in(locale),
                OrderReading.code(b.id()),
                b.span().starts(),
                b.state(),
                blocked(order, b, at));
    }

    private boolean blocked(Order order, Booked b, Instant at) {
        return !cases.blocks(order, Conflicts.of(cases.of(order, b.span(), at))).isEmpty();
    }

    @Transactional
    public void arrive(Caller who, OrderId id) {
        Instant at = clock.instant();
        InstitutionId institution = institution(who);
        Order order = orders.lock(id)
                .filter(o -> o.institution().equals(institution))
                .orElseThrow(() -> new NotFound("examination.no-such-order"));
        Booked booked = bookings.live(id).orElseThrow(NotBooked::new);
        if (booked.state() == Booked.State.ARRIVED) {
            return;
        }
        if (blocked(order, booked, at)) {
            throw new StillBlocked();
        }
        if (!ChinaTime.dateOf(booked.span().starts()).equals(ChinaTime.dateOf(at))
                || !bookings.arrive(booked.id(), at)) {
            throw new NotBooked();
        }
        audit.granted(who, "examination.arrive", "examination", id.value(), order.patient(), "administration");
    }

    private static InstitutionId institution(Caller who) {
        if (who.institution() == null) {
            throw new NotFound("examination.no-institution");
        }
        return new InstitutionId(who.institution());
    }
}
