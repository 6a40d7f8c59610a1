package org.xinglin.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds institutions, departments and doctors by what people type. Every distinct term is compared once for each word
 * typed; a set of letters rules most of them out in one operation, so ten thousand doctors take milliseconds.
 */
final class SearchIndex {
    /** What a doctor inherits from a department or an institution that was named. */
    private static final double FROM_DEPARTMENT = 0.55;

    private static final double FROM_INSTITUTION = 0.35;

    /** Own words of a doctor that contain what was typed. */
    private static final double GOOD_AT = 20;

    private static final double HOMOPHONE = 0.8;
    private static final double MIXED = 96;

    private final Snapshot snapshot;
    private final Map<Object, Indexed> byThing = new LinkedHashMap<>();
    private final Map<Term, List<Indexed>> terms = new LinkedHashMap<>();
    private final List<Indexed> institutions = new ArrayList<>();
    private final List<Indexed> departments = new ArrayList<>();
    private final List<Indexed> doctors = new ArrayList<>();

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
        named.forEach(
                term -> terms.computeIfAbsent(term, t -> new ArrayList<>()).add(indexed));
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
        String spoken = typed.chinese() && word.length() >= 2 ? String.join("", Spelling.syllables(word)) : null;
        terms.forEach((term, named) -> {
            double score = term.weight() * likeness(typed, spoken, term);
            if (score > 0) {
                named.forEach(indexed -> scores.raise(indexed.thing(), indexed.place(), score));
            }
        });
        spellMixed(word, scores);
        inherit(word, scores);
        return scores;
    }

    /** Chinese that does not fit as written may be meant as it sounds. */
    private static double likeness(Typed typed, @Nullable String spoken, Term term) {
        double written = Likeness.of(typed, term);
        if (written > 0 || spoken == null || term.form() != Term.Form.PINYIN) {
            return written;
        }
        return spoken.equals(term.text()) ? HOMOPHONE : 0;
    }

    private void spellMixed(String word, Scores scores) {
        for (Indexed doctor : doctors) {
            double likeness = Objects.requireNonNull(doctor.spelling()).likeness(word);
            if (likeness > 0) {
                scores.raise(doctor.thing(), doctor.place(), MIXED * likeness);
            }
        }
    }

    private void inherit(String word, Scores scores) {
        for (Indexed department : departments) {
            double from = department.above() == null
                    ? 0
                    : scores.institutions[department.above().place()];
            scores.raise(department.thing(), department.place(), FROM_INSTITUTION * from);
        }
        for (Indexed doctor : doctors) {
            double inherited = doctor.above() == null
                    ? 0
                    : FROM_DEPARTMENT * scores.departments[doctor.above().place()];
            boolean mentions = word.length() >= 2 && doctor.goodAt().contains(word);
            if (mentions || inherited > 0) {
                scores.raise(doctor.thing(), doctor.place(), inherited + (mentions ? GOOD_AT : 0));
            }
        }
    }
}
