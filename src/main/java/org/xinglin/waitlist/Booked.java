package org.xinglin.waitlist;

import java.time.Instant;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.AppointmentBooked;
import org.xinglin.scheduling.AppointmentsBooked;
import org.xinglin.scheduling.ClinicPlace;
import org.xinglin.scheduling.ClinicPlaces;
import org.xinglin.scheduling.KeptPlaces;

/** A paid appointment ends the wish it came from, and every wish of the patient that it fulfils as well. */
@Component
class Booked {
    private final Wishes wishes;
    private final Offers offers;
    private final Passing passing;
    private final ClinicPlaces places;
    private final KeptPlaces kept;
    private final ApplicationEventPublisher events;

    Booked(
            Wishes wishes,
            Offers offers,
            Passing passing,
            ClinicPlaces places,
            KeptPlaces kept,
            ApplicationEventPublisher events) {
        this.wishes = wishes;
        this.offers = offers;
        this.passing = passing;
        this.places = places;
        this.kept = kept;
        this.events = events;
    }

    /** Nearly nobody who books waits too; who does has a transaction of their own, for it locks. */
    @ApplicationModuleListener
    void on(AppointmentsBooked e) {
        Set<PersonId> waiting = wishes.waiting(
                e.appointments().stream().map(AppointmentBooked::patient).toList());
        e.appointments().stream()
                .filter(booked -> waiting.contains(booked.patient()))
                .map(WaitingPersonBooked::new)
                .forEach(events::publishEvent);
    }

    @ApplicationModuleListener
    void on(WaitingPersonBooked waited) {
        AppointmentBooked e = waited.appointment();
        passing.appointmentEnded(e.appointment(), true, e.at());
        places.of(e.appointment()).ifPresent(place -> {
            takeBack(e.patient(), place, e.at());
            for (Wish wish : wishes.liveOf(e.patient())) {
                if (wish.preference().fits(place)
                        && wish.state() != Wish.State.ACCEPTED
                        && !wish.joinedAt().isAfter(e.at())) {
                    fulfil(wish.id(), e.at());
                }
            }
        });
    }

    /** Offers of the half day that is booked now could not be accepted any more (BK-02). */
    private void takeBack(PersonId patient, ClinicPlace place, Instant at) {
        for (Offer seen : offers.inTheWayOf(patient, place)) {
            wishes.lock(seen.wish());
            release(seen.wish(), at);
        }
    }

    private void fulfil(WishId id, Instant at) {
        if (wishes.lock(id).state() == Wish.State.OFFERED) {
            release(id, at);
        }
        if (wishes.require(id).state() == Wish.State.WAITING) {
            passing.close(id, Wish.State.FULFILLED, at);
        }
    }

    private void release(WishId wish, Instant at) {
        offers.live(wish).ifPresent(offer -> {
            passing.end(offer, OfferState.GONE, at);
            kept.free(offer.id().value(), at);
        });
    }
}
