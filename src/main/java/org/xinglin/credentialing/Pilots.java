package org.xinglin.credentialing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Department;
import org.xinglin.directory.Departments;
import org.xinglin.directory.FirstVisitList;
import org.xinglin.directory.FirstVisitListing;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.Role;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;

/** The first-visit pilots as dated data: which departments are open until when (DX-06), and which doctors are listed (DX-07). */
@Service
class Pilots {
    /** Further ahead nobody asks when a pilot ends. */
    private static final int FURTHEST_DAYS = 800;

    private final FirstVisitList list;
    private final Departments departments;
    private final Institutions institutions;
    private final Practitioners practitioners;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final Clock clock;

    Pilots(
            FirstVisitList list,
            Departments departments,
            Institutions institutions,
            Practitioners practitioners,
            Rulebook rulebook,
            AuditLog audit,
            Clock clock) {
        this.list = list;
        this.departments = departments;
        this.institutions = institutions;
        this.practitioners = practitioners;
        this.rulebook = rulebook;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of them for the supervisor, those of the own house for its administration. */
    List<Pilot> all(Caller who) {
        Instant at = clock.instant();
        UUID own = who.is(Role.SUPERVISOR) ? null : LookingUp.house(who);
        List<Department> seen = own == null ? departments.all() : departments.of(new InstitutionId(own));
        return seen.stream().filter(d -> open(d, at)).map(d -> pilot(d, at)).toList();
    }

    /** Refuses a doctor who lacks something of DX-07; where it is a matter of time, with the day from which it is allowed. */
    @Transactional
    public void list(Caller who, ListingRequest wanted) {
        Instant at = clock.instant();
        PractitionerId id = Texts.given(wanted.practitionerId(), "/practitionerId");
        Practitioner doctor = practitioners.find(id).orElseThrow(() -> new NotFound("directory.no-such-doctor"));
        Department department = departments.require(doctor.department());
        if (!open(department, at)) {
            throw new InvalidInput("credentialing.no-pilot-here", "/practitionerId", "DX-06");
        }
        LocalDate from = Texts.day(wanted.from(), "/from");
        LocalDate until = Texts.day(wanted.until(), "/until");
        LocalDate trained = Texts.day(wanted.trainedOn(), "/trainedOn");
        LocalDate since = Texts.day(wanted.onlineSince(), "/onlineSince");
        if (!until.isAfter(from)) {
            throw new InvalidInput("credentialing.ends-before-it-begins", "/until");
        }
        RulesInForce rules = rulebook.rulesInForce(at, departments.scopeOf(department.id()));
        if (!rules.codes("DX-07", "titles").contains(doctor.title().code())) {
            throw new InvalidInput("credentialing.rank-too-low", "/practitionerId", "DX-07");
        }
        requireReached(doctor.practisingSince(), rules.number("DX-07", "independentPractice"), from, "/practitionerId");
        requireReached(since, rules.number("DX-07", "onlineFollowUp"), from, "/onlineSince");
        if (trained.isAfter(ChinaTime.dateOf(at))) {
            throw new InvalidInput("credentialing.not-trained-yet", "/trainedOn", "DX-07");
        }
        boolean overlaps = list.of(List.of(id), ChinaTime.dateOf(at)).stream()
                .anyMatch(l -> l.from().isBefore(until) && from.isBefore(l.until()));
        if (overlaps || !list.list(new FirstVisitListing(id, from, until, trained, since))) {
            throw new InvalidInput("credentialing.listed-already", "/practitionerId", "DX-07");
        }
        audit.granted(who, "first-visit.list", "doctor", id.value(), null, "supervision");
    }

    @Transactional
    public void end(Caller who, PractitionerId id) {
        if (!list.end(id, ChinaTime.dateOf(clock.instant()))) {
            throw new NotFound("credentialing.not-listed");
        }
        audit.granted(who, "first-visit.end", "doctor", id.value(), null, "supervision");
    }

    private static void requireReached(LocalDate since, int years, LocalDate from, String pointer) {
        LocalDate reached = since.plusYears(years);
        if (reached.isAfter(from)) {
            throw new InvalidInput("credentialing.pilot-too-early", pointer, "DX-07").stating("date", reached);
        }
    }

    private boolean open(Department department, Instant at) {
        RulesInForce rules = rulebook.rulesInForce(at, departments.scopeOf(department.id()));
        return rules.flag("DX-06", "open") && rules.codes("DX-06", "subjects").contains(department.subjectCode());
    }

    private Pilot pilot(Department department, Instant at) {
        LocalDate today = ChinaTime.dateOf(at);
        List<Practitioner> doctors = practitioners.of(department.id());
        List<Listed> listed = list.of(doctors.stream().map(Practitioner::id).toList(), today).stream()
                .map(l -> listed(l, practitioners.require(l.practitioner())))
                .toList();
        return new Pilot(
                department.id(),
                institutions.require(department.institution()).shortName(),
                department.name(),
                until(department, at),
                listed,
                doctors.stream()
                        .filter(p -> listed.stream()
                                .noneMatch(l -> l.practitionerId().equals(p.id())))
                        .map(p -> new Candidate(p.id(), new Words(p.name(), p.nameEn())))
                        .toList());
    }

    private static Listed listed(FirstVisitListing l, Practitioner p) {
        return new Listed(p.id(), new Words(p.name(), p.nameEn()), l.from(), l.until(), l.trainedOn(), l.onlineSince());
    }

    /** The rulebook knows days, not ends: the first day on which it is closed. */
    private @Nullable LocalDate until(Department department, Instant at) {
        LocalDate today = ChinaTime.dateOf(at);
        return today.datesUntil(today.plusDays(FURTHEST_DAYS))
                .filter(day -> !open(
                        department, day.atTime(12, 0).atZone(ChinaTime.ZONE).toInstant()))
                .findFirst()
                .orElse(null);
    }
}
