package org.xinglin.examination;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.identity.People;
import org.xinglin.kernel.PersonId;
import org.xinglin.precaution.Answers;
import org.xinglin.precaution.ChartHints;
import org.xinglin.precaution.Finding;
import org.xinglin.precaution.Inquiry;
import org.xinglin.precaution.Inquiry.Planned;
import org.xinglin.precaution.Inquiry.Span;
import org.xinglin.precaution.Question;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.scheduling.BookedAppointments;

/** Gathers all that bears on an order: answers, record, what else is booked, and the rules of the place. */
@Component
class Cases {
    /** Longer ago than any rule looks. */
    private static final Duration BACK = Duration.ofDays(40);

    private final Examinations examinations;
    private final Bookings bookings;
    private final Orders orders;
    private final Clearances clearances;
    private final ChartHints hints;
    private final BookedAppointments appointments;
    private final People people;
    private final Institutions institutions;
    private final Rulebook rulebook;

    Cases(
            Examinations examinations,
            Bookings bookings,
            Orders orders,
            Clearances clearances,
            ChartHints hints,
            BookedAppointments appointments,
            People people,
            Institutions institutions,
            Rulebook rulebook) {
        this.examinations = examinations;
        this.bookings = bookings;
        this.orders = orders;
        this.clearances = clearances;
        this.hints = hints;
        this.appointments = appointments;
        this.people = people;
        this.institutions = institutions;
        this.rulebook = rulebook;
    }

    RulesInForce rules(InstitutionId institution, Instant at) {
        return rulebook.rulesInForce(at, institutions.require(institution).scope());
    }

    /** What was ordered. */
    Examination what(Order order) {
        return examinations.require(order.examination());
    }

    Inquiry of(Order order, @Nullable Span when, Instant at) {
        RulesInForce rules = rules(order.institution(), at);
        return new Inquiry(
                what(order).procedure(),
                answers(order),
                hints.of(order.patient(), rules),
                when,
                others(order, at),
                at,
                rules);
    }

    /** What the doctor knows of the kidneys counts until the patient says more. */
    private static Answers answers(Order order) {
        if (order.answers() != null) {
            return order.answers();
        }
        return new Answers(
                null, null, null, null, null, order.egfr(), order.egfrOn(), null, null, null, null, null, null, null);
    }

    Set<Question> questions(Order order, Instant at) {
        return Question.about(
                what(order).procedure(), people.person(order.patient()), rules(order.institution(), at), at);
    }

    /** What the doctor still has to be asked; what was lifted for these facts is not among them. */
    List<Finding> blocks(Order order, List<Finding> found) {
        List<Clearances.Clearance> lifted = clearances.of(order.id());
        return found.stream()
                .filter(f -> f.kind() == Finding.Kind.BLOCK)
                .filter(f -> lifted.stream().noneMatch(c -> c.lifts(f)))
                .toList();
    }

    private List<Planned> others(Order order, Instant at) {
        var planned = new ArrayList<Planned>();
        PersonId patient = order.patient();
        for (Booked booked : bookings.liveOf(patient, at.minus(BACK))) {
            if (!booked.order().equals(order.id())) {
                orders.find(booked.order())
                        .map(o -> examinations.require(o.examination()))
                        .ifPresent(e -> planned.add(new Planned(e.procedure(), booked.span())));
            }
        }
        appointments
                .confirmedOf(patient, at)
                .forEach(a -> planned.add(new Planned(null, new Span(a.startsAt(), a.endsAt()))));
        return planned;
    }
}
