package org.xinglin.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;

/** Says parameters, values and scopes in plain words, from {@code rulebook/words.yaml}. */
@Component
class Vocabulary {
    private static final int MEGABYTE = 1024 * 1024;

    private final Map<String, Rule.Text> labels = new HashMap<>();
    private final Map<String, Rule.Text> sayings = new HashMap<>();
    private final Map<String, Rule.Text> values;
    private final Map<String, Rule.Text> subjects;
    private final Map<String, Rule.Text> provinces;
    private final Set<String> unspoken;
    private final List<ScopeNames> names;

    Vocabulary(List<ScopeNames> names) {
        this.names = names;
        Map<String, Object> all;
        try (InputStream in = new ClassPathResource("rulebook/words.yaml").getInputStream()) {
            all = new Yaml().load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (var entry : section(all, "parameters").entrySet()) {
            labels.put(entry.getKey(), text(entry.getValue()));
            if (entry.getValue().get("as") instanceof Map<?, ?> as) {
                sayings.put(entry.getKey(), text(as));
            }
        }
        values = texts(all, "values");
        subjects = texts(all, "subjects");
        provinces = texts(all, "provinces");
        unspoken = ((List<?>) all.getOrDefault("unspoken", List.of()))
                .stream().map(String::valueOf).collect(Collectors.toSet());
    }

    /** What a parameter is called; empty when it is meant for machines. */
    Optional<String> label(String ruleId, String parameter, Locale locale) {
        String key = ruleId + "." + parameter;
        return unspoken.contains(key)
                ? Optional.empty()
                : Optional.of(Optional.ofNullable(labels.get(key))
                        .map(l -> l.in(locale))
                        .orElse(parameter));
    }

    boolean knows(String ruleId, String parameter) {
        String key = ruleId + "." + parameter;
        return labels.containsKey(key) || unspoken.contains(key);
    }

    String value(String ruleId, Parameter parameter, Locale locale) {
        Rule.Text saying = sayings.get(ruleId + "." + parameter.name());
        if (parameter.value() instanceof List<?> list && list.isEmpty()) {
            return chinese(locale) ? "无" : "none";
        }
        Stream<?> parts = parameter.value() instanceof List<?> list ? list.stream() : Stream.of(parameter.value());
        return parts.map(part -> saying != null
                        ? saying.in(locale).replace("{}", String.valueOf(part))
                        : part(part, parameter.unit(), locale))
                .collect(Collectors.joining(chinese(locale) ? "、" : ", "));
    }

    private String part(Object part, String unit, Locale locale) {
        return switch (part) {
            case Boolean yes -> chinese(locale) ? (yes ? "是" : "否") : (yes ? "yes" : "no");
            case Number number -> count(number.longValue(), unit, locale);
            default -> "date".equals(unit) ? day(part.toString(), locale) : word(part.toString(), locale);
        };
    }

    private String word(String code, Locale locale) {
        return Stream.of(values, subjects)
                .map(words -> words.get(code))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(text -> text.in(locale))
                .orElse(code);
    }

    private static String day(String day, Locale locale) {
        return chinese(locale)
                ? DateTimeFormatter.ofPattern("yyyy年M月d日").format(LocalDate.parse(day))
                : DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.ENGLISH).format(LocalDate.parse(day));
    }

    private static String count(long number, String unit, Locale locale) {
        if (unit.equals("bytes")) {
            return number % MEGABYTE == 0 ? number / MEGABYTE + " MB" : number + (chinese(locale) ? " 字节" : " bytes");
        }
        if (unit.equals("count") || unit.equals("code")) {
            return Long.toString(number);
        }
        String word = chinese(locale)
                ? switch (unit) {
                    case "seconds" -> "秒";
                    case "minutes" -> "分钟";
                    case "hours" -> "小时";
                    case "days" -> "天";
                    case "years" -> "年";
                    case "characters" -> number > 99 ? "个字" : "位";
                    default -> throw new IllegalStateException("no words for unit " + unit);
                }
                : number == 1 ? unit.substring(0, unit.length() - 1) : unit;
        return number + " " + word;
    }

    /** Where a parameter holds: the whole country, or province, institution and subject as far as it names them. */
    String place(Scope scope, Locale locale) {
        if (scope.equals(Scope.NATION)) {
            return chinese(locale) ? "全国" : "Nationwide";
        }
        return Stream.of(
                        named(provinces, scope.province(), locale),
                        Optional.ofNullable(scope.institution()).map(slug -> institution(slug, locale)),
                        named(subjects, scope.department(), locale))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private String institution(String slug, Locale locale) {
        return names.stream()
                .map(n -> n.institution(slug))
                .flatMap(Optional::stream)
                .findFirst()
                .map(text -> text.in(locale))
                .orElse(slug);
    }

    private static Optional<String> named(Map<String, Rule.Text> names, @Nullable String code, Locale locale) {
        return Optional.ofNullable(code)
                .map(c ->
                        Optional.ofNullable(names.get(c)).map(t -> t.in(locale)).orElse(c));
    }

    private static boolean chinese(Locale locale) {
        return !"en".equals(locale.getLanguage());
    }

    private static Map<String, Rule.Text> texts(Map<String, Object> all, String section) {
        var texts = new HashMap<String, Rule.Text>();
        section(all, section).forEach((key, both) -> texts.put(key, text(both)));
        return texts;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> section(Map<String, Object> all, String name) {
        return (Map<String, Map<String, Object>>) all.getOrDefault(name, Map.of());
    }

    private static Rule.Text text(Map<?, ?> both) {
        return new Rule.Text(String.valueOf(both.get("zh")), String.valueOf(both.get("en")));
    }
}
