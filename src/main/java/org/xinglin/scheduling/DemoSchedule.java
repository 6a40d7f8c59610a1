package org.xinglin.scheduling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/** The demo region's weekly clinics, as written in {@code demo/schedule.yaml}. */
final class DemoSchedule {
    private final Map<String, Object> file;

    DemoSchedule() {
        try (InputStream in = new ClassPathResource("demo/schedule.yaml").getInputStream()) {
            this.file = new Yaml().load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One section of the file, entry by entry. */
    List<Entry> section(String name) {
        return entries(file.get(name));
    }

    /** The entry of a section that carries a name. */
    Entry named(String section, String key, String name) {
        return section(section).stream()
                .filter(e -> e.word(key).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + name + " among " + section));
    }

    /** Which pattern each doctor follows, by the doctor's number. */
    Map<Integer, String> patternsByDoctor() {
        var patterns = new HashMap<Integer, String>();
        for (Entry assignment : section("assignments")) {
            for (Object doctor : assignment.list("doctors")) {
                patterns.put((Integer) doctor, assignment.word("pattern"));
            }
        }
        return patterns;
    }

    @SuppressWarnings("unchecked")
    private static List<Entry> entries(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        return ((List<Map<String, Object>>) value).stream().map(Entry::new).toList();
    }

    /** Words values. */
    record Entry(Map<String, Object> values) {
        String word(String name) {
            Object value = values.get(name);
            if (value == null) {
                throw new IllegalStateException("no " + name + " in " + values);
            }
            return value.toString();
        }

        int number(String name) {
            return Integer.parseInt(word(name));
        }

        /** False when it is not said. */
        boolean flag(String name) {
            return Boolean.TRUE.equals(values.get(name));
        }

        List<?> list(String name) {
            return values.get(name) instanceof List<?> list ? list : List.of();
        }

        List<Entry> entries(String name) {
            return DemoSchedule.entries(values.get(name));
        }
    }
}
