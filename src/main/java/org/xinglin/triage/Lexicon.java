package org.xinglin.triage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.xinglin.rulebook.Rule;
import org.yaml.snakeyaml.Yaml;

/** The list of red flags as authored in {@code triage/red-flags.yaml}; its head explains how it is read. */
record Lexicon(
        List<Phrase> idioms,
        List<Phrase> contrast,
        Denial denial,
        List<Phrase> past,
        List<Phrase> now,
        List<Phrase> supposition,
        Map<String, List<Phrase>> groups,
        List<Flag> flags) {
    /** One flag with what has to be found for it. */
    record Flag(RedFlag shown, List<String> guards, List<Signs> patterns) {}

    /** Groups of phrases that make up a sign. */
    record Signs(List<String> all, List<String> any, List<String> not) {}

    static Lexicon read(String resource) {
        try (InputStream in = new ClassPathResource(resource).getInputStream()) {
            return of(map(new Yaml().load(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lexicon of(Map<String, Object> root) {
        var idioms = new ArrayList<>(Phrase.all(list(root, "idioms")));
        idioms.sort(Comparator.comparingInt((Phrase p) -> p.literal().length()).reversed());
        List<Phrase> contrast = Phrase.all(list(root, "contrast"));
        Map<String, Object> history = map(required(root, "history"));
        var groups = new TreeMap<String, List<Phrase>>();
        map(required(root, "groups")).forEach((name, phrases) -> groups.put(name, Phrase.all((List<?>) phrases)));
        List<Flag> flags =
                list(root, "flags").stream().map(f -> flag(map(f), groups)).toList();
        return new Lexicon(
                idioms,
                contrast,
                Denial.of(map(required(root, "negation")), contrast),
                Phrase.all(list(history, "past")),
                Phrase.all(list(history, "now")),
                Phrase.all(list(root, "supposition")),
                groups,
                flags);
    }

    private static Flag flag(Map<String, Object> written, Map<String, ?> groups) {
        var shown =
                new RedFlag(String.valueOf(required(written, "id")), words(written, "name"), words(written, "advice"));
        List<String> guards = written.containsKey("guards")
                ? names(written, "guards")
                : List.of("negation", "history", "supposition");
        List<Signs> patterns = list(written, "patterns").stream()
                .map(Lexicon::map)
                .map(p -> new Signs(names(p, "all"), names(p, "any"), names(p, "not")))
                .toList();
        for (Signs signs : patterns) {
            for (List<String> named : List.of(signs.all(), signs.any(), signs.not())) {
                if (!groups.keySet().containsAll(named)) {
                    throw new IllegalStateException("flag " + shown.id() + " names an unknown group in " + named);
                }
            }
        }
        return new Flag(shown, guards, patterns);
    }

    private static Rule.Text words(Map<String, Object> written, String key) {
        Map<String, Object> both = map(required(written, key));
        return new Rule.Text(String.valueOf(required(both, "zh")), String.valueOf(required(both, "en")));
    }

    static List<String> names(Map<String, ?> written, String key) {
        return list(written, key).stream().map(String::valueOf).toList();
    }

    static List<?> list(Map<String, ?> written, String key) {
        return written.get(key) instanceof List<?> list ? list : List.of();
    }

    static Object required(Map<String, ?> written, String key) {
        Object value = written.get(key);
        if (value == null) {
            throw new IllegalStateException("no " + key + " in " + written.keySet());
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalStateException("expected named fields, found " + value);
    }
}
