package org.xinglin.duty;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.account.Colleagues;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Department;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.Departments;
import org.xinglin.directory.InstitutionId;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;

/** An administration says who answers for what, and ends it. */
@Service
class Granting {
    private static final int FURTHEST_YEARS = 3;

    private final Duties duties;
    private final Colleagues colleagues;
    private final Departments departments;
    private final AuditLog audit;
    private final Clock clock;
    private final Ids ids;

    Granting(Duties duties, Colleagues colleagues, Departments departments, AuditLog audit, Clock clock, Ids ids) {
        this.duties = duties;
        this.colleagues = colleagues;
        this.departments = departments;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** The institution somebody administers; refuses {@code duty.no-institution}. */
    static InstitutionId house(Caller who) {
        UUID institution = who.institution();
        if (institution == null) {
            throw new NotFound("duty.no-institution");
        }
        return new InstitutionId(institution);
    }

    /** Refuses what is missing or cannot be, {@code duty.no-such-colleague} and {@code duty.held-already}. */
    @Transactional
    public void grant(Caller who, NewDuty wanted) {
        Instant at = clock.instant();
        InstitutionId house = house(who);
        PersonId person = wanted.personId();
        if (person == null) {
            throw new InvalidInput("duty.person-missing", "/personId");
        }
        if (!colleagues.works(person, house.value())) {
            throw new NotFound("duty.no-such-colleague");
        }
        if (wanted.code() == null) {
            throw new InvalidInput("duty.code-missing", "/code");
        }
        LocalDate from = from(wanted.from(), ChinaTime.dateOf(at));
        Duty duty = new Duty(
                ids.next(),
                person,
                wanted.code(),
                wanted.code() == DutyCode.DEPARTMENT_HEAD ? department(wanted.department(), house) : null,
                from,
                until(wanted.until(), from),
                weekdays(wanted.weekdays()),
                hours(wanted.begins(), wanted.ends()));
        if (!duties.insert(duty, house, who.person(), at)) {
            throw new HeldAlready();
        }
        audit.granted(who, "duty.grant", "duty", duty.id(), null, "administration");
    }

    /** From today on; refuses {@code duty.no-such-duty}. */
    @Transactional
    public void end(Caller who, UUID id) {
        Instant at = clock.instant();
        duties.find(id, house(who)).orElseThrow(() -> new NotFound("duty.no-such-duty"));
        if (duties.end(id, ChinaTime.dateOf(at), who.person(), at)) {
            audit.granted(who, "duty.end", "duty", id, null, "administration");
        }
    }

    private DepartmentId department(@Nullable String slug, InstitutionId house) {
        if (slug == null || slug.isBlank()) {
            throw new InvalidInput("duty.department-missing", "/department");
        }
        return departments.of(house).stream()
                .filter(d -> d.slug().equals(slug))
                .map(Department::id)
                .findFirst()
                .orElseThrow(() -> new InvalidInput("duty.no-such-department", "/department"));
    }

    private static LocalDate from(@Nullable LocalDate from, LocalDate today) {
        if (from == null) {
            throw new InvalidInput("duty.day-missing", "/from");
        }
        if (from.isBefore(today) || from.isAfter(today.plusYears(FURTHEST_YEARS))) {
            throw new InvalidInput("duty.day-impossible", "/from");
        }
        return from;
    }

    private static @Nullable LocalDate until(@Nullable LocalDate last, LocalDate from) {
        if (last == null) {
            return null;
        }
        if (last.isBefore(from) || last.isAfter(from.plusYears(FURTHEST_YEARS))) {
            throw new InvalidInput("duty.day-impossible", "/until");
        }
        return last.plusDays(1);
    }

    private static List<DayOfWeek> weekdays(@Nullable List<Integer> typed) {
        if (typed == null) {
            return List.of();
        }
        if (typed.stream().anyMatch(d -> d == null || d < 1 || d > 7)) {
            throw new InvalidInput("duty.weekday-impossible", "/weekdays");
        }
        return typed.stream().distinct().sorted().map(DayOfWeek::of).toList();
    }

    private static Duty.@Nullable Hours hours(@Nullable LocalTime begins, @Nullable LocalTime ends) {
        if (begins == null && ends == null) {
            return null;
        }
        if (begins == null || ends == null || !begins.isBefore(ends)) {
            throw new InvalidInput("duty.hours-impossible", begins == null ? "/begins" : "/ends");
        }
        return new Duty.Hours(Objects.requireNonNull(begins), ends);
    }
}
