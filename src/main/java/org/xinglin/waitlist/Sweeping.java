package org.xinglin.waitlist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.scheduling.ClinicPlace;
import org.xinglin.scheduling.ClinicPlaces;
import org.xinglin.scheduling.KeptPlaces;

/**
 * Offers places that became free without anybody leaving: newly planned days, what a release left over, and one freed in
 * the very moment its first waiter joined.
 */
@Component
class Sweeping {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);
    private static final int AT_ONCE = 2_000;

    private final Wishes wishes;
    private final Offering offering;
    private final ClinicPlaces places;
    private final KeptPlaces kept;
    private final Practitioners practitioners;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sweeping(
            Wishes wishes,
            Offering offering,
            ClinicPlaces places,
            KeptPlaces kept,
            Practitioners practitioners,
            TransactionTemplate transaction,
            Clock clock) {
        this.wishes = wishes;
        this.offering = offering;
        this.places = places;
        this.kept = kept;
        this.practitioners = practitioners;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 5_000, initialDelay = 7_000)
    void tick() {
        try {
            run(clock.instant());
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The database is away; free places wait", e);
        }
    }

    /** One question a department, however many wait there; a slot with several free places is looked at once a round. */
    void run(Instant at) {
        wishes.waiting(AT_ONCE).stream()
                .map(Wish::preference)
                .collect(Collectors.groupingBy(Preference::department, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(wanted -> sweep(wanted, at));
    }

    private void sweep(List<Preference> wanted, Instant at) {
        Set<PractitionerId> doctors = wanted.stream()
                .flatMap(w -> w.doctorsAmong(practitioners).stream())
                .collect(Collectors.toSet());
        LocalDate from = Collections.min(wanted.stream().map(Preference::from).toList());
        LocalDate until = Collections.max(wanted.stream().map(Preference::until).toList());
        places.free(doctors, from, until, at).stream()
                .filter(place -> wanted.stream().anyMatch(w -> w.fits(place)))
                .forEach(place -> offer(place, at));
    }

    /** The offer is made before the place is counted, in the order of locks of {@link KeptPlaces}. */
    private void offer(ClinicPlace place, Instant at) {
        transaction.executeWithoutResult(status -> offering.keep(place, at).ifPresent(keeper -> {
            if (!kept.claim(place.slot(), keeper, at)) {
                status.setRollbackOnly();
            }
        }));
    }
}
