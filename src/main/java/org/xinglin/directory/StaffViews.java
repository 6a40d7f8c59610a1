package org.xinglin.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.CountedPage;
import org.xinglin.kernel.NotFound;

/** Shows an administration the doctors of its own house; every look is logged. */
@Service
class StaffViews {
    private static final int PAGE = 20;
    /** Papers are renewed about a quarter ahead. */
    private static final int SOON_DAYS = 90;

    private final Register register;
    private final DoctorViews doctors;
    private final LicenceGate gate;
    private final Subjects subjects;
    private final AuditLog audit;
    private final Clock clock;

    StaffViews(
            Register register, DoctorViews doctors, LicenceGate gate, Subjects subjects, AuditLog audit, Clock clock) {
        this.register = register;
        this.doctors = doctors;
        this.gate = gate;
        this.subjects = subjects;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param text part of the name or of the department's
     * @param attention only those whose papers need somebody
     * @param after the last doctor of the page before
     */
    record Query(
            @Nullable String text,
            boolean attention,
            StaffOrder order,
            @Nullable String after) {}

    /** @param figures of all doctors, whatever is looked for */
    record StaffPage(List<StaffRow> items, @Nullable String next, int total, StaffFigures figures) {}

    /**
     * @param blocked who may not advise at present
     * @param ending who may, but has a paper that ends soon
     */
    record StaffFigures(int doctors, int blocked, int ending) {}

    /** Whoever needs attention is blocked, or has a paper that ends within the days it takes to renew it. */
    private enum Papers {
        SOUND,
        ENDING,
        BLOCKED
    }

    @Transactional
    public StaffPage page(Caller caller, Query query) {
        Institution own = own(caller);
        audit.granted(caller, "staff.read", "institution", own.id().value(), null, "administration");
        Instant at = clock.instant();
        List<Practitioner> all = register.now().practitioners().values().stream()
                .filter(p -> p.institution().equals(own.id()))
                .sorted(query.order().order())
                .toList();
        Map<PractitionerId, Papers> papers =
                all.stream().collect(Collectors.toMap(Practitioner::id, p -> papers(p, at)));
        String typed = query.text() == null ? "" : query.text().strip();
        List<Practitioner> found = all.stream()
                .filter(p -> !query.attention() || papers.get(p.id()) != Papers.SOUND)
                .filter(p -> typed.isEmpty() || p.named(typed) || ofDepartment(p, typed))
                .toList();
        var page = CountedPage.of(found, query.after(), PAGE, p -> p.id().toString());
        return new StaffPage(
                page.items().stream().map(p -> row(p, at)).toList(),
                page.next(),
                page.total(),
                new StaffFigures(
                        all.size(),
                        Collections.frequency(papers.values(), Papers.BLOCKED),
                        Collections.frequency(papers.values(), Papers.ENDING)));
    }

    private Papers papers(Practitioner doctor, Instant at) {
        if (gate.mayNotConsult(doctor, at).isPresent()) {
            return Papers.BLOCKED;
        }
        LocalDate until = sooner(doctor.licence().to(), doctor.insurance());
        return until.isAfter(ChinaTime.dateOf(at).plusDays(SOON_DAYS)) ? Papers.SOUND : Papers.ENDING;
    }

    private boolean ofDepartment(Practitioner doctor, String typed) {
        Words name = Objects.requireNonNull(register.now().departments().get(doctor.department()))
                .name();
        return name.zh().contains(typed) || name.en().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
    }

    /** The institution the caller works for in this session. */
    Institution own(Caller caller) {
        UUID id = caller.institution();
        Institution own = id == null ? null : register.now().institutions().get(new InstitutionId(id));
        if (own == null) {
            throw new NotFound("directory.no-such-institution");
        }
        return own;
    }

    private StaffRow row(Practitioner doctor, Instant at) {
        Snapshot now = register.now();
        Department department = Objects.requireNonNull(now.departments().get(doctor.department()));
        Institution main = Objects.requireNonNull(now.institutions().get(doctor.mainInstitution()));
        Insurance insurance = doctor.insurance();
        return new StaffRow(
                doctor.id(),
                doctor.name(),
                doctor.nameEn(),
                doctor.title(),
                department.name(),
                department.slug(),
                doctor.certificate(),
                doctor.licence(),
                insurance == null ? null : insurance.policy(),
                insurance == null ? null : insurance.valid(),
                doctor.practisingSince(),
                doctor.scope().stream().map(subjects::name).toList(),
                main.host(),
                !doctor.mainInstitution().equals(doctor.institution()),
                doctor.suspended(),
                Right.of(doctor.mayConsult(), gate.mayNotConsult(doctor, at)),
                Right.of(doctor.mayTreat(), gate.mayNotTreat(doctor, at)),
                sooner(doctor.licence().to(), insurance),
                now.offeringsOf(doctor.id()).stream()
                        .map(o -> DoctorViews.service(o, doctors.obstacle(o, doctor, at)))
                        .toList());
    }

    private static LocalDate sooner(LocalDate licence, @Nullable Insurance insurance) {
        return insurance == null || licence.isBefore(insurance.valid().to())
                ? licence
                : insurance.valid().to();
    }
}
