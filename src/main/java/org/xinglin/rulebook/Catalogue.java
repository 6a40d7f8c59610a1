package org.xinglin.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;

/** Reads the catalogue that ships with the product, {@code rulebook/rules.yaml}. */
@Component
final class Catalogue {
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    Catalogue() {
        try (InputStream in = new ClassPathResource("rulebook/rules.yaml").getInputStream()) {
            List<Map<String, Object>> entries = new Yaml().load(in);
            for (Map<String, Object> entry : entries) {
                Rule rule = rule(entry);
                if (rules.put(rule.id(), rule) != null) {
                    throw new IllegalStateException("rule " + rule.id() + " stands twice in the catalogue");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Rule> rules() {
        return rules;
    }

    private static Rule rule(Map<String, Object> entry) {
        return new Rule(
                word(entry, "id"),
                text(entry, "title"),
                text(entry, "sentence"),
                text(entry, "wayOut"),
                text(entry, "citation"),
                Confidence.valueOf(word(entry, "confidence").toUpperCase(Locale.ROOT)),
                list(entry, "moments").stream().map(String::valueOf).toList(),
                list(entry, "parameters").stream().map(p -> parameter(map(p))).toList());
    }

    private static Parameter parameter(Map<String, Object> p) {
        LocalDate from = date(p.get("from"));
        if (from == null || p.get("value") == null) {
            throw new IllegalStateException("parameter without value or start: " + p);
        }
        return new Parameter(
                word(p, "name"), word(p, "unit"), p.get("value"), from, date(p.get("to")), scope(p.get("scope")), 0);
    }

    private static Scope scope(@Nullable Object scope) {
        if (scope == null || scope.equals("nation")) {
            return Scope.NATION;
        }
        Map<String, Object> parts = map(scope);
        return new Scope(
                wordOrNull(parts, "province"), wordOrNull(parts, "institution"), wordOrNull(parts, "department"));
    }

    private static @Nullable LocalDate date(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Date date -> date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
            default -> LocalDate.parse(value.toString());
        };
    }

    private static Rule.Text text(Map<String, Object> entry, String key) {
        Map<String, Object> both = map(entry.get(key));
        return new Rule.Text(word(both, "zh"), word(both, "en"));
    }

    private static String word(Map<String, Object> map, String key) {
        String word = wordOrNull(map, key);
        if (word == null) {
            throw new IllegalStateException("no " + key + " in " + map);
        }
        return word;
    }

    private static @Nullable String wordOrNull(Map<String, Object> map, String key) {
        Object value = map.get(key);
        return value == null ? null : value.toString();
    }

    private static List<?> list(Map<String, Object> map, String key) {
        return map.get(key) instanceof List<?> list ? list : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalStateException("expected named fields, found " + value);
    }
}
