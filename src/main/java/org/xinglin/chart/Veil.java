package org.xinglin.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.confidentiality.Disclosing;
import org.xinglin.confidentiality.Disclosure;
import org.xinglin.confidentiality.LockedClass;
import org.xinglin.confidentiality.LockedClasses;
import org.xinglin.confidentiality.Reader;
import org.xinglin.confidentiality.Withheld;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.PersonId;

/** Keeps from a reader what they may not see of a record they may open (PV-17, PV-02). */
@Component
class Veil {
    private final Disclosing disclosing;
    private final LockedClasses locked;
    private final Encounters encounters;
    private final RecordedDiagnoses diagnoses;
    private final Practitioners practitioners;
    private final Departments departments;

    Veil(
            Disclosing disclosing,
            LockedClasses locked,
            Encounters encounters,
            RecordedDiagnoses diagnoses,
            Practitioners practitioners,
            Departments departments) {
        this.disclosing = disclosing;
        this.locked = locked;
        this.encounters = encounters;
        this.diagnoses = diagnoses;
        this.practitioners = practitioners;
        this.departments = departments;
    }

    /**
     * One reader's view of one record.
     *
     * @param own the reader's post, whose own encounters are never kept from them
     */
    record Sight(
            Disclosure disclosure,
            LockedClasses.Lists lists,
            @Nullable PractitionerId own,
            Map<EncounterId, Set<LockedClass>> classes,
            String purpose) {
        Optional<Withheld> of(Encounter encounter) {
            if (encounter.practitioner().equals(own)) {
                return Optional.empty();
            }
            return disclosure.of(encounter.institution().value(), classes.getOrDefault(encounter.id(), Set.of()));
        }

        /** What the patient brought, or a doctor noted for all to see: only the lock keeps it. */
        Optional<Withheld> of(String code) {
            return disclosure.of(null, lists.of(List.of(code), List.of()));
        }

        /** Why the reader looks, as the log says it. */
        String logged() {
            return disclosure.byEmergency() ? CareRelations.EMERGENCY : purpose;
        }
    }

    Sight over(Caller who, PersonId patient, String purpose, List<Encounter> met, Collection<RecordedDiagnosis> made) {
        LockedClasses.Lists lists = locked.lists();
        PractitionerId own =
                practitioners.ofPerson(who.person()).map(Practitioner::id).orElse(null);
        Map<EncounterId, Set<LockedClass>> classes =
                met.stream().collect(Collectors.toMap(Encounter::id, e -> classes(lists, e, made)));
        var treats = EnumSet.noneOf(LockedClass.class);
        met.stream()
                .filter(e -> e.practitioner().equals(own))
                .forEach(e -> treats.addAll(classes.getOrDefault(e.id(), Set.of())));
        Disclosure disclosure = disclosing.to(new Reader(who, patient, purpose, treats));
        return new Sight(disclosure, lists, own, classes, purpose);
    }

    /** The same from the stored record, for a part that is asked for by itself; the patient's own look costs nothing. */
    Sight over(Caller who, PersonId patient, String purpose) {
        return purpose.equals(CareRelations.TREATMENT)
                ? over(who, patient, purpose, encounters.of(patient), diagnoses.of(patient))
                : over(who, patient, purpose, List.of(), List.of());
    }

    /** Refuses {@code chart.locked} and {@code chart.not-shared}; gives the purpose to log. */
    String require(Caller who, PersonId patient, String purpose, EncounterId id) {
        if (purpose.equals("own")) {
            return purpose;
        }
        Encounter encounter = encounters.require(id);
        Sight sight = purpose.equals(CareRelations.TREATMENT)
                ? over(who, patient, purpose)
                : over(who, patient, purpose, List.of(encounter), diagnoses.of(patient));
        return shown(sight.of(encounter), sight, patient);
    }

    /** Refuses {@code chart.locked}; gives the purpose to log. */
    String require(Caller who, PersonId patient, String purpose, String code) {
        if (purpose.equals("own")) {
            return purpose;
        }
        Sight sight = over(who, patient, purpose);
        return shown(sight.of(code), sight, patient);
    }

    private static String shown(Optional<Withheld> withheld, Sight sight, PersonId patient) {
        withheld.ifPresent(why -> {
            throw new RecordWithheld(why, patient);
        });
        return sight.logged();
    }

    private Set<LockedClass> classes(
            LockedClasses.Lists lists, Encounter encounter, Collection<RecordedDiagnosis> made) {
        var codes = new ArrayList<>(encounter.evidencedCodes());
        made.stream().filter(d -> d.encounter().equals(encounter.id())).forEach(d -> codes.add(d.code()));
        List<String> subjects = departments
                .find(encounter.department())
                .map(d -> List.of(d.subjectCode()))
                .orElse(List.of());
        return lists.of(codes, subjects);
    }
}
