package org.xinglin.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTests {
    private static final Collection<Rule> RULES = new Catalogue().rules().values();
    private static final Vocabulary WORDS = new Vocabulary(List.of());
    private static final Set<String> UNITS = Set.of(
            "count", "minutes", "hours", "days", "years", "bytes", "characters", "date", "code", "flag", "seconds");

    @Test
    void everyRuleIsCompleteInBothLanguages() {
        List<String> lacking = RULES.stream()
                .filter(r -> Stream.of(r.title(), r.sentence(), r.wayOut(), r.citation())
                        .anyMatch(t -> t.zh().isBlank()
                                || t.en().isBlank()
                                || mostlyChinese(t.en())
                                || !t.zh().codePoints().anyMatch(CatalogueTests::chinese)))
                .map(Rule::id)
                .toList();
        assertThat(lacking)
                .as("title, sentence, way out and citation in Chinese and English")
                .isEmpty();
    }

    /** English may quote a Chinese word that a name must contain. */
    private static boolean mostlyChinese(String text) {
        return text.codePoints().filter(CatalogueTests::chinese).count() * 4 > text.length();
    }

    private static boolean chinese(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    @Test
    void everyParameterHasWords() {
        List<String> unsaid = RULES.stream()
                .flatMap(r -> r.parameters().stream()
                        .filter(p -> !WORDS.knows(r.id(), p.name()))
                        .map(p -> r.id() + "." + p.name()))
                .distinct()
                .toList();
        assertThat(unsaid).as("add these to rulebook/words.yaml").isEmpty();
    }

    @Test
    void everyValueCanBeSaid() {
        for (Rule rule : RULES) {
            for (Parameter p : rule.parameters()) {
                assertThat(p.unit()).as(rule.id() + "." + p.name()).isIn(UNITS);
                for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                    assertThat(WORDS.value(rule.id(), p, locale))
                            .as(rule.id() + "." + p.name())
                            .isNotBlank();
                    assertThat(WORDS.place(p.scope(), locale)).isNotBlank();
                }
            }
        }
    }

    @Test
    void codesThatAreWordsAreSaidInWords() {
        List<String> raw = RULES.stream()
                .flatMap(r -> r.parameters().stream()
                        .filter(p -> p.unit().equals("code") && p.value() instanceof List)
                        .filter(p ->
                                WORDS.label(r.id(), p.name(), Locale.ENGLISH).isPresent())
                        .map(p -> r.id() + "." + p.name() + " " + WORDS.value(r.id(), p, Locale.SIMPLIFIED_CHINESE)))
                .filter(said -> said.substring(said.indexOf(' ')).matches(".*([A-Z]{2,}_|[a-z]-[a-z]|[a-z]_[a-z]).*"))
                .toList();
        assertThat(raw).as("add these codes to rulebook/words.yaml").isEmpty();
    }

    @Test
    void parametersOfOneNameAndPlaceFollowEachOther() {
        var overlapping = new ArrayList<String>();
        for (Rule rule : RULES) {
            for (List<Parameter> same : rule.parameters().stream()
                    .collect(Collectors.groupingBy(p -> p.name() + p.scope()))
                    .values()) {
                for (Parameter a : same) {
                    same.stream()
                            .filter(b -> b != a && a.inForce(b.from()))
                            .forEach(b -> overlapping.add(rule.id() + "." + a.name() + " from " + b.from()));
                }
            }
        }
        assertThat(overlapping).isEmpty();
    }
}
