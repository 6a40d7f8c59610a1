package org.xinglin.triage;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One text being read against the lexicon. */
final class Reading {
    private final Lexicon lexicon;
    private final Passage passage;
    private final Map<String, List<Span>> found;
    private final List<Span> hits;

    Reading(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.passage = Passage.of(text, lexicon.idioms(), lexicon.contrast());
        this.found = lexicon.groups().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, g -> Phrase.in(passage.text(), g.getValue())));
        this.hits = found.values().stream().flatMap(List::stream).toList();
    }

    List<RedFlag> flags() {
        if (hits.isEmpty()) {
            return List.of();
        }
        List<Span> windows = windows();
        return lexicon.flags().stream()
                .filter(flag -> flag.patterns().stream()
                        .anyMatch(signs -> windows.stream().anyMatch(w -> shows(flag, signs, w))))
                .map(Lexicon.Flag::shown)
                .toList();
    }

    /** Every sentence, and every two that follow each other. */
    private List<Span> windows() {
        List<Span> sentences = passage.sentences();
        Stream<Span> pairs = IntStream.range(1, sentences.size())
                .mapToObj(i ->
                        new Span(sentences.get(i - 1).from(), sentences.get(i).to()));
        return Stream.concat(sentences.stream(), pairs).toList();
    }

    private boolean shows(Lexicon.Flag flag, Lexicon.Signs signs, Span window) {
        Function<String, Stream<Span>> within =
                group -> found.getOrDefault(group, List.of()).stream().filter(window::holds);
        return signs.all().stream().allMatch(g -> within.apply(g).anyMatch(hit -> counts(flag, hit)))
                && (signs.any().isEmpty()
                        || signs.any().stream().anyMatch(g -> within.apply(g).anyMatch(hit -> counts(flag, hit))))
                && signs.not().stream().noneMatch(g -> within.apply(g).findAny().isPresent());
    }

    private boolean counts(Lexicon.Flag flag, Span hit) {
        return flag.guards().stream().noneMatch(guard -> switch (guard) {
            case "negation" -> lexicon.denial().denies(passage, hit, hits);
            case "history" -> ofThePast(hit);
            case "supposition" -> supposed(hit);
            default -> throw new IllegalStateException("unknown guard " + guard);
        });
    }

    private boolean ofThePast(Span hit) {
        String clause = text(passage.clauseOf(hit));
        return !Phrase.in(clause, lexicon.past()).isEmpty()
                && Phrase.in(clause, lexicon.now()).isEmpty();
    }

    private boolean supposed(Span hit) {
        Span clause = passage.clauseOf(hit);
        return Phrase.in(text(clause), lexicon.supposition()).stream()
                .anyMatch(s -> clause.from() + s.to() <= hit.from());
    }

    private String text(Span span) {
        return passage.text().substring(span.from(), span.to());
    }
}
