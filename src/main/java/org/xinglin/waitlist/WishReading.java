package org.xinglin.waitlist;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Department;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Institution;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Words;
import org.xinglin.identity.Guardians;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.scheduling.ClinicPlaces;

/** Shows wishes and offers to the patient and to who acts for them. */
@Service
class WishReading {
    private static final int MOST = 50;

    private final Wishes wishes;
    private final Offers offers;
    private final StandingReading standings;
    private final ClinicPlaces places;
    private final People people;
    private final Guardians guardians;
    private final Practitioners practitioners;
    private final Departments departments;
    private final Institutions institutions;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final Clock clock;

    WishReading(
            Wishes wishes,
            Offers offers,
            StandingReading standings,
            ClinicPlaces places,
            People people,
            Guardians guardians,
            Practitioners practitioners,
            Departments departments,
            Institutions institutions,
            Rulebook rulebook,
            AuditLog audit,
            Clock clock) {
        this.wishes = wishes;
        this.offers = offers;
        this.standings = standings;
        this.places = places;
        this.people = people;
        this.guardians = guardians;
        this.practitioners = practitioners;
        this.departments = departments;
        this.institutions = institutions;
        this.rulebook = rulebook;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the caller waits for or made a child wait for: what stands first. */
    @Transactional
    public List<WishView> mine(Caller who) {
        List<WishView> views = views(wishes.concerning(who.person(), MOST));
        audit.granted(who, "waitlist.list", "wish", who.person().value(), who.person(), "own");
        return views;
    }

    @Transactional
    public WishView one(Caller who, WishId id) {
        Wish wish = wishes.require(id);
        if (!guardians.mayActFor(who.person(), wish.patient())) {
            throw new NotFound("waitlist.no-such-wish", wish.patient());
        }
        audit.granted(who, "waitlist.read", "wish", id.value(), wish.patient(), "own");
        return views(List.of(wish)).getFirst();
    }

    @Transactional
    public OfferView offer(Caller who, OfferId id) {
        Offer offer = offers.require(id);
        if (!guardians.mayActFor(who.person(), offer.patient())) {
            throw new NotFound("waitlist.no-such-offer", offer.patient());
        }
        audit.granted(who, "waitlist.read", "offer", id.value(), offer.patient(), "own");
        return view(offer, people.person(offer.patient()).name());
    }

    private List<WishView> views(List<Wish> rows) {
        Map<PersonId, String> names = people
                .all(rows.stream().map(Wish::patient).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Person::name));
        Map<WishId, Offer> newest = offers.latest(rows.stream().map(Wish::id).toList()).stream()
                .collect(Collectors.toMap(Offer::wish, Function.identity()));
        return rows.stream()
                .map(w -> view(w, names.getOrDefault(w.patient(), ""), newest.get(w.id())))
                .toList();
    }

    private WishView view(Wish w, String patient, @Nullable Offer offer) {
        Preference wanted = w.preference();
        return new WishView(
                w.id(),
                w.patient(),
                patient,
                wanted.department(),
                department(wanted.department()),
                institution(wanted.department()),
                wanted.doctors().stream()
                        .map(d -> new WishView.NamedDoctor(d, doctor(d)))
                        .toList(),
                wanted.from(),
                wanted.until(),
                wanted.weekdays(),
                wanted.parts(),
                w.state(),
                w.joinedAt(),
                w.endedAt(),
                w.priority() != null,
                w.passes(),
                w.state().live() ? standings.of(w, clock.instant()) : null,
                offer == null ? null : view(offer, patient));
    }

    private OfferView view(Offer o, String patient) {
        Instant at = clock.instant();
        OfferedPlace place = o.place();
        int hold = (int) rulebook.rulesInForce(at, departments.scopeOf(place.department()))
                .duration("XL-HOLD", "hold")
                .toMinutes();
        return new OfferView(
                o.id(),
                o.wish(),
                o.patient(),
                patient,
                o.state() == OfferState.LIVE && !o.expiresAt().isAfter(at) ? OfferState.LAPSED : o.state(),
                o.reason(),
                place.practitioner(),
                doctor(place.practitioner()),
                department(place.department()),
                institution(place.department()),
                places.locationOf(place.slot()),
                place.startsAt(),
                place.endsAt(),
                place.price(),
                o.offeredAt(),
                o.expiresAt(),
                hold,
                o.appointment(),
                o.paymentNo());
    }

    private Words doctor(PractitionerId id) {
        return practitioners.find(id).map(p -> new Words(p.name(), p.nameEn())).orElse(new Words("", ""));
    }

    private Words department(DepartmentId id) {
        return departments.find(id).map(d -> new Words(d.nameZh(), d.nameEn())).orElse(new Words("", ""));
    }

    private Words institution(DepartmentId id) {
        return departments
                .find(id)
                .map(Department::institution)
                .flatMap(institutions::find)
                .map(Institution::clinicName)
                .orElse(new Words("", ""));
    }
}
