package org.xinglin.rebooking;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Money;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.BookedAppointment;
import org.xinglin.scheduling.ClinicPlace;
import org.xinglin.scheduling.ClinicPlaces;
import org.xinglin.settlement.Bill;
import org.xinglin.settlement.Bills;

/** Shows patients what may become of their appointment. */
@Service
class RebookingReading {
    private static final int MOST = 300;
    private final OwnAppointments own;
    private final ClinicPlaces places;
    private final MoveTerms terms;
    private final Displacements displacements;
    private final Upgrades upgrades;
    private final Upgrading upgrading;
    private final Bills bills;
    private final Practitioners practitioners;
    private final AuditLog audit;
    private final Clock clock;

    RebookingReading(
            OwnAppointments own,
            ClinicPlaces places,
            MoveTerms terms,
            Displacements displacements,
            Upgrades upgrades,
            Upgrading upgrading,
            Bills bills,
            Practitioners practitioners,
            AuditLog audit,
            Clock clock) {
        this.own = own;
        this.places = places;
        this.terms = terms;
        this.displacements = displacements;
        this.upgrades = upgrades;
        this.upgrading = upgrading;
        this.bills = bills;
        this.practitioners = practitioners;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public RebookingView of(Caller who, AppointmentId id) {
        Instant at = clock.instant();
        BookedAppointment mine = own.require(who, id);
        audit.granted(who, "appointment.read", "appointment", id.value(), mine.patient(), "own");
        boolean displaced = terms.displaced(mine);
        Instant deadline = displaced ? mine.startsAt() : terms.deadline(mine, at);
        int left = terms.left(mine, at);
        return new RebookingView(
                mine.confirmed() && at.isBefore(deadline) && (displaced || left > 0),
                deadline,
                left,
                upgrades.waiting(id).map(this::dearer).orElse(null),
                displacements.of(id).map(this::displaced).orElse(null));
    }

    @Transactional
    public RebookingView.Dearer upgrade(Caller who, UUID id) {
        Upgrade upgrade = upgrading.require(who, id);
        BookedAppointment mine = own.require(who, upgrade.appointment());
        audit.granted(who, "appointment.read", "appointment", mine.id().value(), mine.patient(), "own");
        return dearer(upgrade);
    }

    private RebookingView.Dearer dearer(Upgrade u) {
        ClinicPlace place = places.of(u.taken()).orElseThrow();
        return new RebookingView.Dearer(
                u.id(),
                u.appointment(),
                u.state().name(),
                name(place.practitioner()),
                place.startsAt(),
                place.endsAt(),
                u.difference(),
                u.payBy(),
                bills.of(Upgrade.subject(u.id())).map(Bill::paymentNo).orElse(null));
    }

    private RebookingView.@Nullable Displaced displaced(Displacement d) {
        return new RebookingView.Displaced(
                d.state().name(), name(d.practitioner()), d.startsAt(), d.answerBy(), d.refund());
    }

    /** Free places to change to, in order of time. */
    @Transactional
    public List<AlternativeView> alternatives(Caller who, AppointmentId id) {
        Instant at = clock.instant();
        BookedAppointment mine = own.require(who, id);
        terms.requireMovable(mine, at);
        audit.granted(who, "appointment.read", "appointment", id.value(), mine.patient(), "own");
        return places.of(mine.slot())
                .map(place -> places.alternatives(place, terms.furthest(mine, at), at).stream()
                        .limit(MOST)
                        .sorted(Comparator.comparing(ClinicPlace::startsAt))
                        .map(p -> view(mine, p))
                        .toList())
                .orElse(List.of());
    }

    private AlternativeView view(BookedAppointment mine, ClinicPlace place) {
        Money price = mine.priceOf(place);
        Money less = mine.price().minus(price);
        return new AlternativeView(
                place.slot(),
                place.practitioner(),
                name(place.practitioner()),
                place.practitioner().equals(mine.practitioner()),
                place.startsAt(),
                place.endsAt(),
                price,
                less.isNegative() ? Money.ZERO : less,
                less.isNegative() ? less.negated() : Money.ZERO);
    }

    private Words name(PractitionerId id) {
        return practitioners.find(id).map(p -> new Words(p.name(), p.nameEn())).orElse(new Words("", ""));
    }
}
