package org.xinglin.waitlist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Department;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.Departments;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Words;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Masking;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.scheduling.ClinicPlace;
import org.xinglin.scheduling.ClinicPlaces;
import org.xinglin.scheduling.SessionId;

/** Shows staff who waits: doctors their own department, administrators the departments of their institution. */
@Service
class DepartmentReading {
    private static final String NO_SESSION = "waitlist.no-such-session";

    private final Wishes wishes;
    private final Offers offers;
    private final ClinicPlaces places;
    private final People people;
    private final Practitioners practitioners;
    private final Departments departments;
    private final AuditLog audit;

    DepartmentReading(
            Wishes wishes,
            Offers offers,
            ClinicPlaces places,
            People people,
            Practitioners practitioners,
            Departments departments,
            AuditLog audit) {
        this.wishes = wishes;
        this.offers = offers;
        this.places = places;
        this.people = people;
        this.practitioners = practitioners;
        this.departments = departments;
        this.audit = audit;
    }

    /** Who waits for any place of a session. */
    @Transactional
    public DepartmentList ofSession(Caller who, SessionId id) {
        ClinicPlace place = places.firstOf(id).orElseThrow(() -> new NotFound(NO_SESSION));
        Department department = readable(who, place.department(), NO_SESSION);
        return list(
                who,
                department,
                wishes.waitingIn(department.id()).stream()
                        .filter(w -> w.preference().fits(place))
                        .toList());
    }

    /** Who waits in a department; a doctor's own when left out. */
    @Transactional
    public DepartmentList ofDepartment(Caller who, @Nullable DepartmentId id) {
        DepartmentId wanted = Optional.ofNullable(id)
                .or(() -> practitioners.ofPerson(who.person()).map(Practitioner::department))
                .orElseThrow(() -> new NotFound("waitlist.no-post"));
        Department department = readable(who, wanted, "directory.no-such-department");
        return list(who, department, wishes.waitingIn(department.id()));
    }

    /** The departments of an administrator's institution; where most wait comes first. */
    List<DepartmentCount> counts(Caller who) {
        if (who.institution() == null) {
            throw new NotFound("waitlist.no-post");
        }
        Map<DepartmentId, Integer> waiting = wishes.counted(false);
        Map<DepartmentId, Integer> offered = wishes.counted(true);
        return departments.of(new InstitutionId(who.institution())).stream()
                .map(d -> new DepartmentCount(
                        d.id(),
                        new Words(d.nameZh(), d.nameEn()),
                        waiting.getOrDefault(d.id(), 0),
                        offered.getOrDefault(d.id(), 0)))
                .sorted(Comparator.comparingInt(DepartmentCount::waiting).reversed())
                .toList();
    }

    /** @param refusal what is said of a thing that does not exist: the same of one that is not theirs */
    private Department readable(Caller who, DepartmentId id, String refusal) {
        Department department = departments.require(id);
        boolean administers =
                who.is(Role.ADMINISTRATOR) && department.institution().value().equals(who.institution());
        if (!administers && !belongs(who, id)) {
            throw new NotFound(refusal);
        }
        return department;
    }

    private boolean belongs(Caller who, DepartmentId department) {
        return practitioners
                .ofPerson(who.person())
                .filter(p -> p.department().equals(department))
                .isPresent();
    }

    private DepartmentList list(Caller who, Department department, List<Wish> rows) {
        boolean doctor = belongs(who, department.id());
        Map<PersonId, Person> known = people
                .all(Stream.concat(
                                rows.stream().map(Wish::patient),
                                rows.stream()
                                        .map(Wish::priority)
                                        .filter(Objects::nonNull)
                                        .map(Wish.Priority::by))
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        Map<WishId, Offer> newest = offers.latest(rows.stream().map(Wish::id).toList()).stream()
                .filter(o -> o.state() == OfferState.LIVE)
                .collect(Collectors.toMap(Offer::wish, Function.identity()));
        var entries = new ArrayList<DepartmentList.Entry>();
        for (int i = 0; i < rows.size(); i++) {
            Wish wish = rows.get(i);
            Wish next = i + 1 < rows.size() ? rows.get(i + 1) : null;
            entries.add(entry(wish, next, i + 1, doctor, known, newest.get(wish.id())));
            audit.granted(
                    who,
                    "waitlist.read",
                    "wish",
                    wish.id().value(),
                    wish.patient(),
                    doctor ? "treatment" : "administration");
        }
        return new DepartmentList(
                department.id(), new Words(department.nameZh(), department.nameEn()), doctor, entries);
    }

    private DepartmentList.Entry entry(
            Wish w,
            @Nullable Wish next,
            int place,
            boolean doctor,
            Map<PersonId, Person> known,
            @Nullable Offer offer) {
        Preference wanted = w.preference();
        Wish.Priority priority = w.priority();
        String name = name(known, w.patient());
        return new DepartmentList.Entry(
                w.id(),
                place,
                doctor ? name : Masking.name(name),
                wanted.doctors().stream()
                        .flatMap(d -> practitioners.find(d).stream())
                        .map(p -> new WishView.NamedDoctor(p.id(), new Words(p.name(), p.nameEn())))
                        .toList(),
                wanted.from(),
                wanted.until(),
                wanted.weekdays(),
                wanted.parts(),
                w.state(),
                Order.reason(w, next),
                w.passes(),
                w.joinedAt(),
                priority != null,
                priority == null || !doctor ? null : priority.reason(),
                priority == null ? null : name(known, priority.by()),
                offer == null ? null : offer.expiresAt());
    }

    private static String name(Map<PersonId, Person> known, PersonId id) {
        Person person = known.get(id);
        return person == null ? "" : person.name();
    }
}
