package org.xinglin.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One entry of the demo region's content in {@code demo/}. */
public record DemoEntry(Map<?, ?> fields) {
    public static DemoEntry file(String name) {
        try (InputStream in = new ClassPathResource("demo/" + name).getInputStream()) {
            return new DemoEntry((Map<?, ?>) new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String name) {
        return String.valueOf(field(name));
    }

    public int number(String name) {
        return Integer.parseInt(text(name));
    }

    public DemoEntry at(String name) {
        return entry(field(name));
    }

    public List<DemoEntry> list(String name) {
        return field(name) instanceof List<?> list
                ? list.stream().map(DemoEntry::entry).toList()
                : List.of();
    }

    public List<String> texts(String name) {
        return field(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private @Nullable Object field(String name) {
        return fields.get(name);
    }

    private static DemoEntry entry(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new DemoEntry(map);
        }
        throw new IllegalStateException("expected named fields, found " + value);
    }
}
