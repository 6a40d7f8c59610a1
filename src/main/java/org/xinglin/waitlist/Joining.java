package org.xinglin.waitlist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Department;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.identity.Guardians;
import org.xinglin.identity.People;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.IdempotencyKeyReused;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.PersonId;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.scheduling.ClinicPlaces;
import org.xinglin.scheduling.DayPart;

/**
 * Puts a verified patient on the waiting list. Refuses {@link NotVerified} (BK-01), {@link WaitsAlready},
 * {@link PlaceFree} when a place that fits can be booked right away, and wishes beyond the limits of XL-WAITLIST.
 */
@Service
class Joining {
    private static final List<Integer> EVERY_DAY =
            IntStream.rangeClosed(1, 7).boxed().toList();

    private final Wishes wishes;
    private final ClinicPlaces places;
    private final Departments departments;
    private final Practitioners practitioners;
    private final People people;
    private final Guardians guardians;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final Clock clock;
    private final Ids ids;

    Joining(
            Wishes wishes,
            ClinicPlaces places,
            Departments departments,
            Practitioners practitioners,
            People people,
            Guardians guardians,
            Rulebook rulebook,
            AuditLog audit,
            Clock clock,
            Ids ids) {
        this.wishes = wishes;
        this.places = places;
        this.departments = departments;
        this.practitioners = practitioners;
        this.people = people;
        this.guardians = guardians;
        this.rulebook = rulebook;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public WishId join(Caller who, PersonId patient, WishRequest wanted, IdempotencyKey key) {
        guardians.requireMayActFor(who, patient);
        if (!people.person(patient).verified()) {
            throw new NotVerified();
        }
        Instant at = clock.instant();
        Preference preference = preference(wanted, at);
        wishes.lockPatient(patient);
        Optional<Wish> before = wishes.madeBy(who.person(), key);
        if (before.isPresent()) {
            return same(before.get(), patient, preference);
        }
        requireRoom(patient, preference, at);
        requireFull(preference, at);
        var wish = new Wish(
                new WishId(ids.next()), patient, who.person(), preference, Wish.State.WAITING, 0, at, null, null);
        wishes.add(wish, key);
        audit.granted(who, "waitlist.join", "wish", wish.id().value(), patient, "own");
        return wish.id();
    }

    private static WishId same(Wish before, PersonId patient, Preference preference) {
        if (!before.patient().equals(patient) || !before.preference().equals(preference)) {
            throw new IdempotencyKeyReused();
        }
        return before.id();
    }

    private Preference preference(WishRequest wanted, Instant at) {
        if (wanted.departmentId() == null) {
            throw new InvalidInput("waitlist.department-missing", "/departmentId");
        }
        Department department = departments.require(wanted.departmentId());
        RulesInForce rules = rulebook.rulesInForce(at, departments.scopeOf(department.id()));
        LocalDate today = ChinaTime.dateOf(at);
        LocalDate until = wanted.untilOn();
        LocalDate from = wanted.fromOn() == null ? today : wanted.fromOn();
        if (until == null) {
            throw new InvalidInput("waitlist.until-missing", "/untilOn");
        }
        LocalDate longest =
                today.plusDays(rules.duration(Window.RULE, "longest").toDays());
        if (until.isBefore(today) || until.isBefore(from) || until.isAfter(longest)) {
            throw new InvalidInput("waitlist.until-out-of-range", "/untilOn", Window.RULE).stating("longest", longest);
        }
        return new Preference(
                department.institution(),
                department.id(),
                doctors(wanted.practitionerIds(), department, rules),
                from.isBefore(today) ? today : from,
                until,
                weekdays(wanted.weekdays()),
                parts(wanted.parts()));
    }

    private List<PractitionerId> doctors(List<PractitionerId> named, Department department, RulesInForce rules) {
        int most = rules.number(Window.RULE, "doctors");
        if (named.size() > most) {
            throw new InvalidInput("waitlist.too-many-doctors", "/practitionerIds", Window.RULE).stating("limit", most);
        }
        for (PractitionerId id : named) {
            Practitioner doctor = practitioners.require(id);
            if (!doctor.department().equals(department.id())) {
                throw new InvalidInput("waitlist.doctor-elsewhere", "/practitionerIds");
            }
        }
        return named.stream()
                .distinct()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    private static List<Integer> weekdays(List<Integer> named) {
        if (named.stream().anyMatch(d -> !EVERY_DAY.contains(d))) {
            throw new InvalidInput("waitlist.no-such-weekday", "/weekdays");
        }
        return named.isEmpty() ? EVERY_DAY : named.stream().distinct().sorted().toList();
    }

    private static List<DayPart> parts(List<DayPart> named) {
        return named.isEmpty()
                ? Arrays.asList(DayPart.values())
                : named.stream().distinct().sorted().toList();
    }

    private void requireRoom(PersonId patient, Preference preference, Instant at) {
        List<Wish> live = wishes.liveOf(patient);
        if (live.stream().anyMatch(w -> w.preference().equals(preference))) {
            throw new WaitsAlready();
        }
        int most = rulebook.rulesInForce(at, departments.scopeOf(preference.department()))
                .number(Window.RULE, "wishes");
        if (live.size() >= most) {
            throw new WaitsAlready(most);
        }
    }

    /** Nobody waits for what they can book. */
    private void requireFull(Preference preference, Instant at) {
        places.free(preference.doctorsAmong(practitioners), preference.from(), preference.until(), at).stream()
                .filter(preference::fits)
                .findFirst()
                .ifPresent(place -> {
                    throw new PlaceFree(practitioners.require(place.practitioner()), place.startsAt());
                });
    }
}
