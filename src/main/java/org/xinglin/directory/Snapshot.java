package org.xinglin.directory;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
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
        Map<PractitionerId, List<Offering>> byPractitioner) {
    /** The rows as the tables hold them. */
    record Rows(
            List<Institution> institutions,
            List<InstitutionFacts> facts,
            List<HouseNotice> notices,
            List<Department> departments,
            List<Practitioner> practitioners,
            List<Profile> profiles,
            List<Offering> offerings) {}

    static Snapshot of(long edition, Rows rows) {
        var byPractitioner = new HashMap<PractitionerId, List<Offering>>();
        for (Offering offering : rows.offerings()) {
            byPractitioner.merge(offering.practitioner(), List.of(offering), Snapshot::joined);
        }
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
                byPractitioner);
    }

    List<Offering> offeringsOf(PractitionerId practitioner) {
        return byPractitioner.getOrDefault(practitioner, List.of());
    }

    Institution institutionOf(Department department) {
        return Objects.requireNonNull(institutions.get(department.institution()));
    }

    private static <K, V> Map<K, V> index(List<V> rows, Function<V, K> key) {
        var map = new LinkedHashMap<K, V>();
        rows.forEach(row -> map.put(key.apply(row), row));
        return map;
    }

    private static List<Offering> joined(List<Offering> some, List<Offering> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
