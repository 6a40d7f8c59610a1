package org.xinglin.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One entry of the demo region's content in {@code demo/}; a missing field is a mistake of the author and says so.
 *
 * @param shift days by which the region's dates move, so that a region planted later looks as fresh
 */
public record DemoEntry(Map<?, ?> fields, long shift) {
    public static DemoEntry file(String name) {
        return file(name, 0);
    }

    public static DemoEntry file(String name, long shift) {
        try (InputStream in = new ClassPathResource("demo/" + name).getInputStream()) {
            return new DemoEntry((Map<?, ?>) new Yaml(new SafeConstructor(new LoaderOptions())).load(in), shift);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(String name) {
        return fields.get(name) != null;
    }

    public String text(String name) {
        return required(name).toString();
    }

    public int number(String name) {
        return Integer.parseInt(text(name));
    }

    public boolean flag(String name) {
        return (Boolean) required(name);
    }

    /** A date, moved with the region. */
    public LocalDate day(String name) {
        return LocalDate.parse(text(name)).plusDays(shift);
    }

    public DemoEntry at(String name) {
        return entry(required(name));
    }

    /** The entries of a list; none when the field is missing. */
    public List<DemoEntry> list(String name) {
        return items(name).stream().map(this::entry).toList();
    }

    /** The texts of a list; none when the field is missing. */
    public List<String> texts(String name) {
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

    private DemoEntry entry(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new DemoEntry(map, shift);
        }
        throw new IllegalStateException("expected named fields, found " + value);
    }
}
