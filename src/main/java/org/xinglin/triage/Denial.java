package org.xinglin.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Words that say a sign is not there. A denial reaches forward through a list (没有发热、胸痛、气促 denies all three)
 * but not past a contrast, and words that only look like a denial (受不了) deny nothing.
 */
record Denial(
        List<Before> before,
        List<Phrase> carrying,
        List<Phrase> after,
        List<Phrase> separators,
        List<Phrase> harmless,
        List<Phrase> contrast) {
    private static final int AFTER_REACH = 2;

    /** Words before a hit, with how many characters may stand between. */
    record Before(List<Phrase> words, int reach) {}

    static Denial of(Map<String, ?> written, List<Phrase> contrast) {
        List<Before> before = ((List<?>) Lexicon.required(written, "before"))
                .stream()
                        .map(Lexicon::map)
                        .map(b -> new Before(
                                Phrase.all(Lexicon.list(b, "words")),
                                ((Number) Lexicon.required(b, "reach")).intValue()))
                        .toList();
        return new Denial(
                before,
                Phrase.all(Lexicon.list(written, "carrying")),
                Phrase.all(Lexicon.list(written, "after")),
                Phrase.all(Lexicon.list(written, "list")),
                Phrase.all(Lexicon.list(written, "harmless")),
                contrast);
    }

    /** @param hits every hit of every group: a denial inside one is part of the sign itself, as in 没有呼吸 */
    boolean denies(Passage passage, Span hit, List<Span> hits) {
        Span clause = passage.clauseOf(hit);
        Span sentence = passage.sentenceOf(hit);
        List<Span> mute = new ArrayList<>(hits);
        mute.addAll(Phrase.in(passage.text(), harmless));
        return before.stream().anyMatch(b -> speaking(passage, b.words(), clause, mute)
                        .anyMatch(word ->
                                word.to() <= hit.from() && reaches(passage.text(), word.to(), hit.from(), b.reach())))
                || speaking(passage, carrying, sentence, mute)
                        .anyMatch(word -> word.to() <= hit.from() && !contrasted(passage.text(), word.to(), hit.from()))
                || speaking(passage, after, clause, mute)
                        .anyMatch(word -> word.from() >= hit.to() && word.from() - hit.to() <= AFTER_REACH);
    }

    private static Stream<Span> speaking(Passage passage, List<Phrase> words, Span within, List<Span> mute) {
        return Phrase.in(passage.text(), words).stream().filter(within::holds).filter(word -> mute.stream()
                .noneMatch(m -> m.holds(word)));
    }

    /** Each stretch between list separators may be as long as the reach. */
    private boolean reaches(String text, int from, int to, int reach) {
        List<Span> between = Phrase.in(text, separators).stream()
                .filter(s -> s.from() >= from && s.to() <= to)
                .sorted(Comparator.comparingInt(Span::from))
                .toList();
        int start = from;
        for (Span separator : between) {
            if (separator.from() < start) {
                continue;
            }
            if (separator.from() - start > reach) {
                return false;
            }
            start = separator.to();
        }
        return to - start <= reach;
    }

    private boolean contrasted(String text, int from, int to) {
        return Phrase.in(text, contrast).stream().anyMatch(c -> c.from() >= from && c.to() <= to);
    }
}
