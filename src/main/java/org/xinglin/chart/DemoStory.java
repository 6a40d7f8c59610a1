package org.xinglin.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.xinglin.identity.Sex;
import org.yaml.snakeyaml.Yaml;

/** A story of the demo's authored pool: who comes with what, and what the doctor writes. */
record DemoStory(String subject, String code, int youngest, int oldest, String sex, Map<String, String> texts) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    /** What the pool calls the fields, and what the templates call them. */
    private static final Map<String, String> FIELDS = new LinkedHashMap<>(Map.of(
            "chief_complaint", "chief_complaint",
            "present_history", "present_history",
            "past_history", "past_history",
            "findings", "examination",
            "assessment", "assessment",
            "plan", "plan",
            "advice", "advice"));

    /** The pool as a whole. */
    record Pool(List<DemoStory> stories, Map<String, Range> places, List<Reaction> reactions) {}

    /** Where a placeholder's number is drawn from. */
    record Range(BigDecimal from, BigDecimal to, BigDecimal step) {
        String draw(RandomGenerator random) {
            int steps = to.subtract(from).divideToIntegralValue(step).intValue();
            return from.add(step.multiply(BigDecimal.valueOf(random.nextInt(steps + 1))))
                    .toPlainString();
        }
    }

    /** A substance and what it does. */
    record Reaction(Allergy.Kind kind, String substance, String reaction) {}

    static Pool read() {
        try (InputStream in = new ClassPathResource("demo/people.yaml").getInputStream()) {
            Map<String, Object> file = new Yaml().load(in);
            var places = new LinkedHashMap<String, Range>();
            map(file.get("placeholders")).forEach((name, range) -> places.put(name, range(map(range))));
            return new Pool(
                    list(file.get("stories")).stream().map(DemoStory::story).toList(),
                    places,
                    list(file.get("allergies")).stream()
                            .map(DemoStory::reaction)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean fits(int age, Sex person) {
        boolean either = !sex.equals("male") && !sex.equals("female");
        return age >= youngest && age <= oldest && (either || sex.equalsIgnoreCase(person.name()));
    }

    /** The doctor's words with the numbers of one visit. */
    Map<String, String> told(Map<String, Range> places, RandomGenerator random) {
        var drawn = new LinkedHashMap<String, String>();
        var told = new LinkedHashMap<String, String>();
        FIELDS.forEach((pool, field) -> {
            String text = texts.get(pool);
            if (text != null) {
                told.put(
                        field,
                        PLACE.matcher(text)
                                .replaceAll(m -> Matcher.quoteReplacement(drawn.computeIfAbsent(
                                        m.group(1),
                                        name -> places.containsKey(name)
                                                ? places.get(name).draw(random)
                                                : ""))));
            }
        });
        return told;
    }

    private static DemoStory story(Map<String, Object> story) {
        Map<String, Object> ages = map(story.get("ages"));
        var texts = new LinkedHashMap<String, String>();
        map(story.get("zh")).forEach((field, text) -> texts.put(field, String.valueOf(text)));
        return new DemoStory(
                String.valueOf(story.get("subject")),
                String.valueOf(story.get("icd")),
                ((Number) Objects.requireNonNull(ages.get("from"))).intValue(),
                ((Number) Objects.requireNonNull(ages.get("to"))).intValue(),
                String.valueOf(story.get("sex")),
                texts);
    }

    private static Reaction reaction(Map<String, Object> allergy) {
        Allergy.Kind kind =
                switch (String.valueOf(allergy.get("kind"))) {
                    case "drug" -> Allergy.Kind.DRUG;
                    case "food" -> Allergy.Kind.FOOD;
                    default -> Allergy.Kind.OTHER;
                };
        return new Reaction(kind, String.valueOf(allergy.get("zh")), String.valueOf(allergy.get("reaction_zh")));
    }

    private static Range range(Map<String, Object> range) {
        return new Range(number(range, "from"), number(range, "to"), number(range, "step"));
    }

    private static BigDecimal number(Map<String, Object> range, String key) {
        return new BigDecimal(String.valueOf(range.get(key)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@org.jspecify.annotations.Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(@org.jspecify.annotations.Nullable Object value) {
        return (List<Map<String, Object>>) Objects.requireNonNull(value);
    }
}
