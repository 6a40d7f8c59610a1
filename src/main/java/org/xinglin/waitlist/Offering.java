package org.xinglin.waitlist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Departments;
import org.xinglin.kernel.Ids;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.scheduling.AppointmentId;
import org.xinglin.scheduling.ClinicPlace;
import org.xinglin.scheduling.FreedPlaces;
import org.xinglin.scheduling.KeptPlaces;

/** Offers a freed place to the first in order who may take it; nobody is passed over without a rule that says so. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Offering implements FreedPlaces {
    private static final int PAGE = 50;

    private final Wishes wishes;
    private final Offers offers;
    private final Passing passing;
    private final KeptPlaces kept;
    private final Departments departments;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Ids ids;

    Offering(
            Wishes wishes,
            Offers offers,
            Passing passing,
            KeptPlaces kept,
            Departments departments,
            Rulebook rulebook,
            AuditLog audit,
            ApplicationEventPublisher events,
            Ids ids) {
        this.wishes = wishes;
        this.offers = offers;
        this.passing = passing;
        this.kept = kept;
        this.departments = departments;
        this.rulebook = rulebook;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
    }

    @Override
    public Optional<Keeper> keep(ClinicPlace place, Instant at) {
        Optional<Instant> closes = Window.of(rulebook.rulesInForce(at, departments.scopeOf(place.department())))
                .closes(at, place.startsAt());
        return closes.flatMap(until -> first(place, until, at));
    }

    private Optional<Keeper> first(ClinicPlace place, Instant until, Instant at) {
        for (int offset = 0; ; offset += PAGE) {
            List<Wish> page = wishes.candidates(place, offset, PAGE + 1);
            for (int i = 0; i < Math.min(page.size(), PAGE); i++) {
                Wish next = i + 1 < page.size() ? page.get(i + 1) : null;
                Optional<Keeper> keeper = offer(page.get(i), next, place, until, at);
                if (keeper.isPresent()) {
                    return keeper;
                }
            }
            if (page.size() <= PAGE) {
                return Optional.empty();
            }
        }
    }

    /** The wish may have been offered another place, or withdrawn, since it was read: its lock decides. */
    private Optional<Keeper> offer(Wish seen, @Nullable Wish next, ClinicPlace place, Instant until, Instant at) {
        if (kept.refusal(seen.patient(), place, at).isPresent()) {
            return Optional.empty();
        }
        Wish wish = wishes.lock(seen.id());
        var id = new OfferId(ids.next());
        var offer = new Offer(
                id,
                wish.id(),
                wish.patient(),
                OfferedPlace.of(place),
                Order.reason(wish, next),
                OfferState.LIVE,
                at,
                until,
                null,
                null);
        if (wish.state() != Wish.State.WAITING || !offers.add(offer)) {
            return Optional.empty();
        }
        wishes.move(wish.id(), Wish.State.OFFERED, at);
        audit.system("waitlist.offer", "offer", id.value(), wish.patient());
        events.publishEvent(new PlaceOffered(id, wish.patient(), place.practitioner(), place.startsAt(), until, at));
        return Optional.of(new Keeper(id.value(), wish.patient()));
    }

    @Override
    public void left(AppointmentId appointment, boolean paid, Instant at) {
        passing.appointmentEnded(appointment, paid, at);
    }
}
