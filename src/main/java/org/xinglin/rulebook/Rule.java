package org.xinglin.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One rule of law or practice as people may read it. */
public record Rule(
        String id,
        Text title,
        Text sentence,
        Text wayOut,
        Text citation,
        Confidence confidence,
        List<String> moments,
        List<Parameter> parameters) {
    /** The same words in both languages. */
    public record Text(String zh, String en) {
        /** In the reader's language; Chinese unless the reader asks for English. */
        public String in(Locale locale) {
            return "en".equals(locale.getLanguage()) ? en : zh;
        }
    }

    Rule with(List<Parameter> further) {
        var all = new ArrayList<>(parameters);
        all.addAll(further);
        return new Rule(id, title, sentence, wayOut, citation, confidence, moments, List.copyOf(all));
    }

    Optional<String> unitOf(String parameter) {
        return parameters.stream()
                .filter(p -> p.name().equals(parameter))
                .map(Parameter::unit)
                .findFirst();
    }
}
