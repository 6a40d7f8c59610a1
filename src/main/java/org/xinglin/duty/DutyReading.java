package org.xinglin.duty;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.account.Colleagues;
import org.xinglin.directory.Department;
import org.xinglin.directory.Departments;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Words;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.PersonId;

/** Duties of a house as its administration sees them. */
@Component
class DutyReading {
    private static final int MOST_FOUND = 30;

    private final Duties duties;
    private final Colleagues colleagues;
    private final Departments departments;
    private final People people;
    private final Clock clock;

    DutyReading(Duties duties, Colleagues colleagues, Departments departments, People people, Clock clock) {
        this.duties = duties;
        this.colleagues = colleagues;
        this.departments = departments;
        this.people = people;
        this.clock = clock;
    }

    /** @param unfilled what of the whole house nobody answers for today */
    record DutyBoard(List<HeldDuty> duties, List<DutyCode> unfilled) {}

    /**
     * @param until last day; null while it goes on
     * @param onDuty whether the person is on duty at this moment
     */
    record HeldDuty(
            UUID id,
            DutyCode code,
            @Nullable Words department,
            String person,
            LocalDate from,
            @Nullable LocalDate until,
            List<Integer> weekdays,
            @Nullable LocalTime begins,
            @Nullable LocalTime ends,
            boolean onDuty) {}

    /** Somebody who works for the house. */
    record OfTheHouse(PersonId personId, String name) {}

    DutyBoard board(Caller who) {
        InstitutionId house = Granting.house(who);
        Instant at = clock.instant();
        LocalDate today = ChinaTime.dateOf(at);
        List<Duty> rows = duties.of(house, today);
        Map<PersonId, String> names = people
                .all(rows.stream().map(Duty::person).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Person::name));
        return new DutyBoard(
                rows.stream()
                        .map(d -> view(d, names.getOrDefault(d.person(), ""), at))
                        .toList(),
                Arrays.stream(DutyCode.values())
                        .filter(code -> code != DutyCode.DEPARTMENT_HEAD)
                        .filter(code -> rows.stream().noneMatch(d -> d.code() == code && d.holdsOn(today)))
                        .toList());
    }

    private HeldDuty view(Duty d, String name, Instant at) {
        Duty.Hours hours = d.hours();
        return new HeldDuty(
                d.id(),
                d.code(),
                d.department() == null
                        ? null
                        : departments.find(d.department()).map(Department::name).orElse(null),
                name,
                d.from(),
                d.until() == null ? null : d.until().minusDays(1),
                d.weekdays().stream().map(java.time.DayOfWeek::getValue).toList(),
                hours == null ? null : hours.begins(),
                hours == null ? null : hours.ends(),
                d.onDutyAt(at));
    }

    /** @param text part of the name */
    List<OfTheHouse> colleagues(Caller who, @Nullable String text) {
        String typed = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return people.all(colleagues.of(Granting.house(who).value())).stream()
                .filter(p -> p.name().toLowerCase(Locale.ROOT).contains(typed))
                .limit(MOST_FOUND)
                .map(p -> new OfTheHouse(p.id(), p.name()))
                .toList();
    }
}
