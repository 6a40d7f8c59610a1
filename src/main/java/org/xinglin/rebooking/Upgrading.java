package org.xinglin.rebooking;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.IdempotencyKeyReused;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.NotFound;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.BookedAppointment;
import org.xinglin.scheduling.ClinicPlace;
import org.xinglin.scheduling.DearerPlaces;
import org.xinglin.scheduling.SlotId;
import org.xinglin.settlement.Billing;
import org.xinglin.settlement.OpenBill;

/**
 * The patient changes to a dearer place: it is kept, the difference is paid, then the places are swapped. Whoever does not
 * pay keeps the old place.
 *
 * <p>Refuses {@link MoveRefused} (XL-MOVE), {@link UpgradeWaits}, what {@link DearerPlaces#keep} refuses and
 * {@link IdempotencyKeyReused}.
 */
@Service
class Upgrading {
    private final OwnAppointments own;
    private final MoveTerms terms;
    private final Upgrades upgrades;
    private final DearerPlaces places;
    private final Billing billing;
    private final AuditLog audit;
    private final Clock clock;
    private final Ids ids;

    Upgrading(
            OwnAppointments own,
            MoveTerms terms,
            Upgrades upgrades,
            DearerPlaces places,
            Billing billing,
            AuditLog audit,
            Clock clock,
            Ids ids) {
        this.own = own;
        this.terms = terms;
        this.upgrades = upgrades;
        this.places = places;
        this.billing = billing;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** Keeps the place; asked again while it waits, by whatever click, answers with the same one. */
    @Transactional
    public UUID open(Caller who, AppointmentId id, SlotId to, IdempotencyKey key) {
        Instant at = clock.instant();
        BookedAppointment mine = own.require(who, id);
        Optional<UUID> before = before(who, id, to, key);
        if (before.isPresent()) {
            return before.get();
        }
        terms.requireMovable(mine, at);
        ClinicPlace target = terms.requireAlternative(mine, to, at);
        Money difference = mine.priceOf(target).minus(mine.price());
        if (difference.isZero() || difference.isNegative()) {
            throw MoveRefused.notDearer();
        }
        var upgrade =
                new Upgrade(ids.next(), id, mine.slot(), to, difference, who.person(), at, Upgrade.State.WAITING, at);
        if (!upgrades.add(upgrade, key)) {
            return before(who, id, to, key).orElseThrow(() -> MoveRefused.standing());
        }
        OpenBill bill = places.keep(id, to, Upgrade.subject(upgrade.id()), who.person(), at);
        upgrades.payableUntil(upgrade.id(), bill.payBy());
        audit.granted(who, "appointment.upgrade", "appointment", id.value(), mine.patient(), "own");
        return upgrade.id();
    }

    private Optional<UUID> before(Caller who, AppointmentId id, SlotId to, IdempotencyKey key) {
        Optional<Upgrade> made = upgrades.madeBy(who.person(), key);
        if (made.filter(u -> !u.appointment().equals(id) || !u.taken().equals(to))
                .isPresent()) {
            throw new IdempotencyKeyReused();
        }
        Optional<Upgrade> waiting = upgrades.waiting(id);
        if (made.isEmpty() && waiting.filter(u -> !u.taken().equals(to)).isPresent()) {
            throw new UpgradeWaits();
        }
        return made.or(() -> waiting).map(Upgrade::id);
    }

    /** Lets the kept place go; the appointment stays as it is. Twice is once. */
    @Transactional
    public void withdraw(Caller who, UUID id) {
        Instant at = clock.instant();
        Upgrade upgrade = require(who, id);
        if (billing.withdraw(Upgrade.subject(id), "withdrawn") && upgrades.end(id, Upgrade.State.WITHDRAWN, at)) {
            places.free(id, at);
            audit.granted(
                    who,
                    "appointment.keep-place",
                    "appointment",
                    upgrade.appointment().value(),
                    own.require(who, upgrade.appointment()).patient(),
                    "own");
        } else if (require(who, id).state() == Upgrade.State.DONE) {
            throw new Answered();
        }
    }

    Upgrade require(Caller who, UUID id) {
        Upgrade upgrade = upgrades.find(id).orElseThrow(() -> new NotFound("rebooking.no-such-appointment"));
        own.require(who, upgrade.appointment());
        return upgrade;
    }
}
