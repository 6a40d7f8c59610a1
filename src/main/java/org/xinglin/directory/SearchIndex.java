package org.xinglin.directory;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds institutions, departments and doctors by what people type. Built once for an edition and then only read: what a
 * word typed is compared with lies in arrays, so that ten thousand doctors take about a millisecond.
 */
final class SearchIndex {
    /** What a doctor inherits from a department or an institution that was named. */
    private static final double FROM_DEPARTMENT = 0.55;

    private static final double FROM_INSTITUTION = 0.35;

    /** Own words of a doctor that contain what was typed. */
    private static final double GOOD_AT = 20;

    private static final double MIXED = 96;
    private static final int NOWHERE = -1;

    private final Snapshot snapshot;
    private final Map<Object, Indexed> byThing = new LinkedHashMap<>();
    private final List<Indexed> institutions = new ArrayList<>();
    private final List<Indexed> departments = new ArrayList<>();
    private final List<Indexed> doctors = new ArrayList<>();
    private final TermTable<Indexed> terms;
    private final Mentions mentions;
    private final Map<Character, List<Indexed>> byFirstLetter = new HashMap<>();
    private final int[] houseOf;
    private final int[] wardOf;

    /** One thing that can be found: an Institution, a Department or a Practitioner. */
    private record Indexed(
            Object thing,
            int place,
            List<Term> terms,
            @Nullable Indexed above,
            @Nullable Profile profile,
            String goodAt,
            @Nullable MixedSpelling spelling) {}

    /** What was found and how well it fits; the better, the higher. */
    record Hit(Object thing, double score) {}

    /** @param before the index of an earlier edition, whose terms are kept for what did not change */
    SearchIndex(Snapshot snapshot, Subjects subjects, @Nullable SearchIndex before) {
        this.snapshot = snapshot;
        Terms made = new Terms(subjects);
        snapshot.published().forEach(i -> add(institutions, i, before, () -> made.of(i), null));
        var houses = new HashMap<InstitutionId, Indexed>();
        institutions.forEach(i -> houses.put(((Institution) i.thing()).id(), i));
        snapshot.departments()
                .values()
                .forEach(d -> add(departments, d, before, () -> made.of(d), houses.get(d.institution())));
        var wards = new HashMap<DepartmentId, Indexed>();
        departments.forEach(d -> wards.put(((Department) d.thing()).id(), d));
        snapshot.practitioners()
                .values()
                .forEach(p -> add(doctors, p, before, () -> made.of(p), wards.get(p.department())));
        terms = TermTable.of(byThing.values(), Indexed::terms);
        mentions = new Mentions(doctors.stream().map(Indexed::goodAt).toList());
        doctors.forEach(doctor -> Objects.requireNonNull(doctor.spelling())
                .firstLetters()
                .forEach(letter -> byFirstLetter
                        .computeIfAbsent(letter, l -> new ArrayList<>())
                        .add(doctor)));
        houseOf = placesAbove(departments);
        wardOf = placesAbove(doctors);
    }

    private static int[] placesAbove(List<Indexed> things) {
        return things.stream()
                .mapToInt(t -> t.above() == null ? NOWHERE : t.above().place())
                .toArray();
    }

    long edition() {
        return snapshot.edition();
    }

    /** What did not change since the edition before keeps its terms: making them is the costly part. */
    private void add(
            List<Indexed> to,
            Object thing,
            @Nullable SearchIndex before,
            Supplier<List<Term>> made,
            @Nullable Indexed above) {
        Indexed known = before == null ? null : before.byThing.get(thing);
        List<Term> named = known == null ? made.get() : known.terms();
        Profile profile =
                thing instanceof Practitioner doctor ? snapshot.profiles().get(doctor.id()) : null;
        String goodAt = "";
        if (profile != null) {
            goodAt = known != null && profile.equals(known.profile())
                    ? known.goodAt()
                    : Spelling.plain(
                            profile.goodAt().zh() + " " + profile.goodAt().en());
        }
        MixedSpelling spelling = thing instanceof Practitioner doctor
                ? (known == null ? MixedSpelling.of(doctor) : known.spelling())
                : null;
        var indexed = new Indexed(thing, to.size(), named, above, profile, goodAt, spelling);
        to.add(indexed);
        byThing.put(thing, indexed);
    }

    /** All that fits, best first. Several words must all fit, each to the thing itself or to what it stands in. */
    List<Hit> search(String query) {
        String plain = Spelling.plain(query);
        if (plain.isEmpty()) {
            return List.of();
        }
        Scores whole = scored(Courtesy.without(plain.replace(" ", "")));
        String[] words = plain.split(" ");
        if (words.length > 1) {
            List<Scores> each = new ArrayList<>();
            for (String word : words) {
                String bare = Courtesy.without(word);
                if (!bare.isEmpty()) {
                    each.add(scored(bare));
                }
            }
            if (!each.isEmpty()) {
                whole = Scores.better(whole, Scores.all(each));
            }
        }
        var hits = new ArrayList<Hit>();
        collect(hits, institutions, whole.institutions);
        collect(hits, departments, whole.departments);
        collect(hits, doctors, whole.doctors);
        hits.sort(Comparator.comparingDouble(Hit::score).reversed());
        return hits;
    }

    private static void collect(List<Hit> hits, List<Indexed> things, double[] scores) {
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0) {
                hits.add(new Hit(things.get(i).thing(), scores[i]));
            }
        }
    }

    private Scores scored(String word) {
        var scores = new Scores(institutions.size(), departments.size(), doctors.size());
        if (word.isEmpty()) {
            return scores;
        }
        Typed typed = Typed.of(word);
        terms.match(typed, (indexed, score) -> scores.raise(indexed.thing(), indexed.place(), score));
        for (Indexed doctor : byFirstLetter.getOrDefault(word.charAt(0), List.of())) {
            double likeness = Objects.requireNonNull(doctor.spelling()).likeness(word);
            if (likeness > 0) {
                scores.raise(doctor.thing(), doctor.place(), MIXED * likeness);
            }
        }
        inherit(word, scores);
        return scores;
    }

    private void inherit(String word, Scores scores) {
        for (int i = 0; i < houseOf.length; i++) {
            if (houseOf[i] != NOWHERE) {
                scores.departments[i] =
                        Math.max(scores.departments[i], FROM_INSTITUTION * scores.institutions[houseOf[i]]);
            }
        }
        BitSet told = mentions.of(word);
        for (int i = 0; i < wardOf.length; i++) {
            double inherited = wardOf[i] == NOWHERE ? 0 : FROM_DEPARTMENT * scores.departments[wardOf[i]];
            scores.doctors[i] = Math.max(scores.doctors[i], inherited + (told.get(i) ? GOOD_AT : 0));
        }
    }
}
