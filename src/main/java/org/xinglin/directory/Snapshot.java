package org.xinglin.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;

/** The whole directory as it stood at one edition; never changed, replaced as a whole. */
record Snapshot(
        long edition,
        Map<InstitutionId, Institution> institutions,
        Map<InstitutionId, InstitutionFacts> facts,
        List<HouseNotice> notices,
        Map<DepartmentId, Department> departments,
        Map<PractitionerId, Practitioner> practitioners,
        Map<PractitionerId, Profile> profiles,
        Map<OfferingId, Offering> offerings,
        Map<PersonId, Practitioner> byPerson,
        Map<PractitionerId, List<Offering>> byPractitioner,
        Map<InstitutionId, List<Department>> byInstitution,
        Map<DepartmentId, List<Practitioner>> byDepartment,
        Map<UUID, List<Restraint>> restraints) {
    /** The rows as the tables hold them. */
    record Rows(
            List<Institution> institutions,
            List<InstitutionFacts> facts,
            List<HouseNotice> notices,
            List<Department> departments,
            List<Practitioner> practitioners,
            List<Profile> profiles,
            List<Offering> offerings,
            List<Restraint> restraints) {}

    static Snapshot of(long edition, Rows rows) {
        return new Snapshot(
                edition,
                index(rows.institutions(), Institution::id),
                index(rows.facts(), InstitutionFacts::institution),
                rows.notices(),
                index(rows.departments(), Department::id),
                index(rows.practitioners(), Practitioner::id),
                index(rows.profiles(), Profile::practitioner),
                index(rows.offerings(), Offering::id),
                index(rows.practitioners(), Practitioner::person),
                grouped(rows.offerings(), Offering::practitioner),
                grouped(rows.departments(), Department::institution),
                grouped(rows.practitioners(), Practitioner::department),
                grouped(rows.restraints(), Restraint::subject));
    }

    /** The departments of an institution, in their order. */
    List<Department> departmentsOf(InstitutionId institution) {
        return byInstitution.getOrDefault(institution, List.of());
    }

    /** The doctors of a department, in their order. */
    List<Practitioner> doctorsOf(DepartmentId department) {
        return byDepartment.getOrDefault(department, List.of());
    }

    /** The doctors of an institution, department by department. */
    Stream<Practitioner> doctorsOf(InstitutionId institution) {
        return departmentsOf(institution).stream().flatMap(d -> doctorsOf(d.id()).stream());
    }

    List<Offering> offeringsOf(PractitionerId practitioner) {
        return byPractitioner.getOrDefault(practitioner, List.of());
    }

    /** What was laid on a doctor or a house, whatever its days. */
    List<Restraint> restraintsOf(UUID subject) {
        return restraints.getOrDefault(subject, List.of());
    }

    /** Those whose facts are public (SV-11); an institution that is only licensed so far is not shown. */
    Stream<Institution> published() {
        return institutions.values().stream().filter(i -> facts.containsKey(i.id()));
    }

    /** What everyone may read about an institution; of one that is not published there is nothing to be found. */
    InstitutionFacts factsOf(Institution institution) {
        InstitutionFacts known = facts.get(institution.id());
        if (known == null) {
            throw new NotFound("directory.no-such-institution");
        }
        return known;
    }

    Institution institutionOf(Department department) {
        return Objects.requireNonNull(institutions.get(department.institution()));
    }

    private static <K, V> Map<K, V> index(List<V> rows, Function<V, K> key) {
        var map = new LinkedHashMap<K, V>();
        rows.forEach(row -> map.put(key.apply(row), row));
        return map;
    }

    private static <K, V> Map<K, List<V>> grouped(List<V> rows, Function<V, K> key) {
        return rows.stream().collect(Collectors.groupingBy(key, Collectors.toUnmodifiableList()));
    }
}
