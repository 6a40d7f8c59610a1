package org.xinglin.favourite;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.OfferingMode;
import org.xinglin.directory.Openings;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Caller;

/** Keeps doctors at hand for the caller, and tells when each can next be seen. */
@Service
class KeepingDoctors {
    static final int MOST = 100;

    private final Favourites favourites;
    private final Practitioners practitioners;
    private final Departments departments;
    private final Institutions institutions;
    private final Openings openings;
    private final Clock clock;

    KeepingDoctors(
            Favourites favourites,
            Practitioners practitioners,
            Departments departments,
            Institutions institutions,
            Openings openings,
            Clock clock) {
        this.favourites = favourites;
        this.practitioners = practitioners;
        this.departments = departments;
        this.institutions = institutions;
        this.openings = openings;
        this.clock = clock;
    }

    /** Doctors who left the directory are passed over; they are shown again should they come back. */
    List<FavouriteView> mine(Caller who) {
        return favourites.of(who.person()).stream()
                .map(practitioners::find)
                .flatMap(Optional::stream)
                .map(this::view)
                .toList();
    }

    private FavouriteView view(Practitioner doctor) {
        return new FavouriteView(
                doctor.id(),
                new Words(doctor.name(), doctor.nameEn()),
                doctor.title().name(),
                departments.require(doctor.department()).name(),
                institutions.require(doctor.institution()).shortName(),
                Stream.of(OfferingMode.values())
                        .flatMap(mode -> openings.earliest(doctor.id(), mode, clock.instant()).stream())
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    /**
     * Keeping a doctor twice is keeping them once.
     *
     * @throws TooManyFavourites when as many are kept as may be
     */
    @Transactional
    void keep(Caller who, PractitionerId practitioner) {
        practitioners.require(practitioner);
        if (!favourites.add(who.person(), practitioner, MOST, clock.instant())
                && !favourites.of(who.person()).contains(practitioner)) {
            throw new TooManyFavourites(MOST);
        }
    }

    @Transactional
    void drop(Caller who, PractitionerId practitioner) {
        favourites.remove(who.person(), practitioner.value());
    }
}
