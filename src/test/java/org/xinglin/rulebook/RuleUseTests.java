package org.xinglin.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the source asks of the rulebook is there, and is of the kind that is asked for. */
class RuleUseTests {
    private static final Map<String, Rule> RULES = new Catalogue().rules();
    private static final Pattern ID =
            Pattern.compile("\"((?:ID|DX|IH|SV|BK|EX|RX|TR|PV|CS|XL|TM|RF|MI|DS)-[A-Z0-9-]+)\"");
    private static final Pattern ASKED = Pattern.compile(
            "\\.(number|flag|duration|codes|code|word|dates|says)\\(\\s*\"([A-Z]{2}-[A-Z0-9-]+)\",\\s*\"(\\w+)\"");
    private static final Set<String> SPANS = Set.of("seconds", "minutes", "hours", "days");

    @Test
    void everyRuleThatIsNamedExists() throws IOException {
        assertThat(find(ID, m -> RULES.containsKey(m.group(1)) ? "" : m.group(1)))
                .as("add these to rulebook/rules.yaml, or correct the id")
                .isEmpty();
    }

    @Test
    void everyParameterThatIsAskedForExistsAndIsOfThatKind() throws IOException {
        assertThat(find(ASKED, m -> wrong(m.group(1), m.group(2), m.group(3))))
                .as("add the parameter to rulebook/rules.yaml, or ask for it as what it is")
                .isEmpty();
    }

    @Test
    void theSourceAsks() throws IOException {
        assertThat(find(ASKED, m -> m.group(2)))
                .as("the pattern still finds something")
                .isNotEmpty();
    }

    private static String wrong(String kind, String ruleId, String name) {
        Rule rule = RULES.get(ruleId);
        List<Parameter> found = rule == null
                ? List.of()
                : rule.parameters().stream().filter(p -> p.name().equals(name)).toList();
        boolean right = !found.isEmpty() && found.stream().allMatch(p -> fits(kind, p));
        return right ? "" : kind + "(" + ruleId + ", " + name + ")";
    }

    private static boolean fits(String kind, Parameter p) {
        return switch (kind) {
            case "number" -> p.value() instanceof Number;
            case "flag" -> p.value() instanceof Boolean;
            case "duration" -> p.value() instanceof Number && SPANS.contains(p.unit());
            case "codes" -> p.value() instanceof List;
            case "code", "word" -> p.value() instanceof String;
            case "dates" -> p.value() instanceof List && p.unit().equals("date");
            default -> true;
        };
    }

    private static List<String> find(
            Pattern pattern, java.util.function.Function<java.util.regex.MatchResult, String> judge)
            throws IOException {
        var found = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).collect(Collectors.toList())) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .map(judge)
                        .filter(word -> !word.isEmpty())
                        .forEach(word -> found.add(word + " in " + file.getFileName()));
            }
        }
        return found;
    }
}
