package org.xinglin.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ObjDoubleConsumer;

/**
 * Every distinct term with what it names. The letters of all terms lie side by side, so that one pass over an array rules
 * out nearly all of them before any text is looked at.
 */
final class TermTable<T> {
    private static final double HOMOPHONE = 0.8;

    private final List<Term> terms;
    private final List<List<T>> named;
    private final long[] letters;
    private final Map<String, List<Integer>> bySound = new HashMap<>();

    private TermTable(Map<Term, List<T>> things) {
        terms = List.copyOf(things.keySet());
        named = List.copyOf(things.values());
        letters = terms.stream().mapToLong(Term::letters).toArray();
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).form() == Term.Form.PINYIN) {
                bySound.computeIfAbsent(terms.get(i).text(), t -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    static <T> TermTable<T> of(Collection<T> things, Function<T, List<Term>> termsOf) {
        var named = new LinkedHashMap<Term, List<T>>();
        things.forEach(thing -> termsOf.apply(thing).forEach(term -> named.computeIfAbsent(term, t -> new ArrayList<>())
                .add(thing)));
        return new TermTable<>(named);
    }

    /** Tells everything a word fits as written, or as it sounds, with the score. */
    void match(Typed typed, ObjDoubleConsumer<T> found) {
        for (int i = 0; i < letters.length; i++) {
            if (Likeness.possible(typed.letters(), letters[i])) {
                tell(i, Likeness.of(typed, terms.get(i)), found);
            }
        }
        // Chinese that does not fit as written may be meant as it sounds.
        if (typed.chinese() && typed.text().length() >= 2) {
            bySound.getOrDefault(String.join("", Spelling.syllables(typed.text())), List.of())
                    .forEach(i -> tell(i, HOMOPHONE, found));
        }
    }

    private void tell(int term, double likeness, ObjDoubleConsumer<T> found) {
        if (likeness > 0) {
            double score = terms.get(term).weight() * likeness;
            named.get(term).forEach(thing -> found.accept(thing, score));
        }
    }
}
