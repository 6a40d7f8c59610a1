package org.xinglin.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/**
 * One entry of the demo region's files; a missing field is a mistake of the author and says so.
 *
 * @param shift days by which the region's dates move, so that a region planted later looks as fresh
 */
record DemoEntry(Map<String, Object> fields, long shift) {
    static List<DemoEntry> list(String file, String name, long shift) {
        return new DemoEntry(all(file), shift).entries(name);
    }

    /** A section of named entries. */
    static DemoEntry section(String file, String name) {
        return new DemoEntry(all(file), 0).entry(name);
    }

    private static Map<String, Object> all(String file) {
        try (InputStream in = new ClassPathResource("demo/" + file).getInputStream()) {
            return new Yaml().load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String name) {
        return fields.get(name) != null;
    }

    String word(String name) {
        return required(name).toString();
    }

    int number(String name) {
        return ((Number) required(name)).intValue();
    }

    boolean flag(String name) {
        return (Boolean) required(name);
    }

    LocalDate day(String name) {
        return LocalDate.parse(word(name)).plusDays(shift);
    }

    /** The texts {@code zh} and {@code en} of the named field. */
    Words words(String name) {
        return entry(name).both();
    }

    Words both() {
        return new Words(word("zh"), word("en"));
    }

    DemoEntry entry(String name) {
        return new DemoEntry(map(required(name)), shift);
    }

    List<DemoEntry> entries(String name) {
        return items(name).stream().map(item -> new DemoEntry(map(item), shift)).toList();
    }

    List<String> list(String name) {
        return items(name).stream().map(String::valueOf).toList();
    }

    private List<?> items(String name) {
        return fields.get(name) instanceof List<?> list ? list : List.of();
    }

    private Object required(String name) {
        Object value = fields.get(name);
        if (value == null) {
            throw new IllegalStateException("no " + name + " in " + fields);
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalStateException("expected named fields, found " + value);
    }
}
