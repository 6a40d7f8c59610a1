package org.xinglin.triage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text made ready for reading: normalised, idioms blanked, cut into sentences and clauses.
 *
 * @param text the normalised text; all spans point into it
 */
record Passage(String text, List<Span> sentences, List<Span> clauses) {
    private static final Pattern BLANKS = Pattern.compile("[^\\S\\n]+");
    private static final Pattern BLANK_BETWEEN_HAN = Pattern.compile("(?<=[\\p{IsHan}、。,]) (?=[\\p{IsHan}、。,])");
    private static final Pattern SENTENCE_END = Pattern.compile("[。!?;\\n]|(?<!\\d)\\.|\\.(?!\\d)");
    private static final Pattern CLAUSE_END = Pattern.compile("[,:]");

    static Passage of(String written, List<Phrase> idioms, List<Phrase> contrast) {
        String text = blank(normalise(written), idioms);
        List<Span> sentences = cut(text, new Span(0, text.length()), ends(text, SENTENCE_END));
        var clauseEnds = new ArrayList<>(ends(text, CLAUSE_END));
        Phrase.in(text, contrast).forEach(word -> {
            clauseEnds.add(new Span(word.from(), word.from()));
            clauseEnds.add(new Span(word.to(), word.to()));
        });
        clauseEnds.sort(Comparator.comparingInt(Span::from));
        var clauses = new ArrayList<Span>();
        sentences.forEach(sentence -> clauses.addAll(cut(text, sentence, clauseEnds)));
        return new Passage(text, sentences, clauses);
    }

    Span sentenceOf(Span hit) {
        return containing(sentences, hit);
    }

    Span clauseOf(Span hit) {
        return containing(clauses, hit);
    }

    /** One shape for full width and half width, upper and lower case, typed and typographic. */
    static String normalise(String written) {
        String text =
                compose(written).toLowerCase(Locale.ROOT).replace('‘', '\'').replace('’', '\'');
        text = BLANKS.matcher(text).replaceAll(" ");
        return BLANK_BETWEEN_HAN.matcher(text).replaceAll("");
    }

    static String compose(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC);
    }

    private static String blank(String text, List<Phrase> idioms) {
        var chars = new StringBuilder(text);
        for (Phrase idiom : idioms) {
            for (Span at : idiom.in(chars.toString())) {
                chars.replace(at.from(), at.to(), " ".repeat(at.to() - at.from()));
            }
        }
        return chars.toString();
    }

    private static List<Span> ends(String text, Pattern pattern) {
        return pattern.matcher(text)
                .results()
                .map(m -> new Span(m.start(), m.end()))
                .toList();
    }

    private static List<Span> cut(String text, Span whole, List<Span> ends) {
        var parts = new ArrayList<Span>();
        int from = whole.from();
        for (Span end : ends) {
            if (end.from() >= from && end.to() <= whole.to()) {
                add(parts, text, from, end.from());
                from = end.to();
            }
        }
        add(parts, text, from, whole.to());
        return parts;
    }

    private static void add(List<Span> parts, String text, int from, int to) {
        if (to > from && !text.substring(from, to).isBlank()) {
            parts.add(new Span(from, to));
        }
    }

    private static Span containing(List<Span> parts, Span hit) {
        return parts.stream()
                .filter(p -> p.from() <= hit.from() && hit.from() < p.to())
                .findFirst()
                .orElse(hit);
    }
}
