package org.xinglin.directory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.NotFound;

/** Puts the facts of institutions and departments together as lists and pages show them. */
@Component
class InstitutionViews {
    /** More institutions than this, and people choose a specialty before a department. */
    private static final int MOST_LISTED = 6;

    private static final int DISEASES_OF_SPECIALTY = 4;

    private final Register register;
    private final Subjects subjects;
    private final Provinces provinces;
    private final DoctorViews doctors;
    private final Clock clock;

    InstitutionViews(Register register, Subjects subjects, Provinces provinces, DoctorViews doctors, Clock clock) {
        this.register = register;
        this.subjects = subjects;
        this.provinces = provinces;
        this.doctors = doctors;
        this.clock = clock;
    }

    InstitutionRow row(Institution institution) {
        Snapshot now = register.now();
        InstitutionFacts facts = now.factsOf(institution);
        return new InstitutionRow(
                institution.id(),
                institution.slug(),
                institution.kind(),
                institution.shortName(),
                institution.level(),
                institution.province(),
                provinces.name(institution.province()),
                facts.place().address(),
                facts.phone(),
                now.departmentsOf(institution.id()).size(),
                (int) now.doctorsOf(institution.id()).count());
    }

    InstitutionPage page(String slug) {
        return page(ofSlug(slug));
    }

    InstitutionPage page(Institution institution) {
        Snapshot now = register.now();
        return new InstitutionPage(
                row(institution),
                institution.name(),
                institution.host(),
                institution.licence(),
                institution.licence().validOn(ChinaTime.dateOf(clock.instant())),
                institution.subjects().stream()
                        .map(code -> new InstitutionPage.LicensedSubject(code, subjects.name(code)))
                        .toList(),
                now.factsOf(institution),
                departments(institution),
                prices(institution),
                now.notices().stream()
                        .filter(n -> n.institution().equals(institution.id()))
                        .toList());
    }

    private List<InstitutionPage.PriceRange> prices(Institution institution) {
        return Arrays.stream(OfferingKind.values())
                .map(kind -> range(institution, kind))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<InstitutionPage.PriceRange> range(Institution institution, OfferingKind kind) {
        Snapshot now = register.now();
        List<Money> prices = now.doctorsOf(institution.id())
                .flatMap(p -> now.offeringsOf(p.id()).stream())
                .filter(o -> o.kind() == kind)
                .map(Offering::price)
                .sorted()
                .toList();
        return prices.isEmpty()
                ? Optional.empty()
                : Optional.of(new InstitutionPage.PriceRange(kind, prices.getFirst(), prices.getLast(), prices.size()));
    }

    List<DepartmentRow> departments(Institution institution) {
        return register.now().departmentsOf(institution.id()).stream()
                .map(this::row)
                .toList();
    }

    /** @param slug of one institution; null for all, of which departments are listed only where they are few */
    DepartmentTree tree(@Nullable String slug) {
        Institution only = slug == null ? null : ofSlug(slug);
        Snapshot now = register.now();
        boolean listed = only != null || now.published().count() <= MOST_LISTED;
        var branches = new TreeMap<String, List<Department>>();
        for (Department department : now.departments().values()) {
            if (only == null || department.institution().equals(only.id())) {
                branches.computeIfAbsent(Subjects.top(department.subjectCode()), c -> new ArrayList<>())
                        .add(department);
            }
        }
        return new DepartmentTree(branches.entrySet().stream()
                .map(b -> new DepartmentTree.Branch(
                        b.getKey(),
                        subjects.name(b.getKey()),
                        listed ? b.getValue().stream().map(this::row).toList() : List.of(),
                        specialties(b.getValue())))
                .toList());
    }

    private List<DepartmentTree.Specialty> specialties(List<Department> departments) {
        var bySubject = departments.stream()
                .collect(Collectors.groupingBy(Department::subjectCode, TreeMap::new, Collectors.toList()));
        return bySubject.entrySet().stream()
                .map(s -> new DepartmentTree.Specialty(
                        s.getKey(),
                        s.getValue().getFirst().name(),
                        s.getValue().getFirst().diseases().stream()
                                .map(Disease::name)
                                .limit(DISEASES_OF_SPECIALTY)
                                .toList(),
                        (int) s.getValue().stream()
                                .map(Department::institution)
                                .distinct()
                                .count(),
                        s.getValue().stream()
                                .mapToInt(d -> register.now().doctorsOf(d.id()).size())
                                .sum()))
                .toList();
    }

    DepartmentPage department(String slug) {
        Department department = register.now().departments().values().stream()
                .filter(d -> d.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("directory.no-such-department"));
        return new DepartmentPage(
                row(department),
                department.introduction(),
                department.place(),
                subjects.name(department.subjectCode()),
                register.now().doctorsOf(department.id()).stream()
                        .map(doctors::row)
                        .toList(),
                doctors.rate(department.id()));
    }

    DepartmentRow row(Department department) {
        Snapshot now = register.now();
        Institution institution = now.institutionOf(department);
        return new DepartmentRow(
                department.slug(),
                department.name(),
                institution.shortName(),
                institution.slug(),
                department.subjectCode(),
                department.active(),
                now.doctorsOf(department.id()).size(),
                department.diseases().stream().map(Disease::name).toList());
    }

    private Institution ofSlug(String slug) {
        return register.now()
                .published()
                .filter(i -> i.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("directory.no-such-institution"));
    }
}
