package org.xinglin.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/** A file of codes and what they are called. */
record NamedCodes(Map<String, Words> names) {
    static NamedCodes read(String path) {
        try (InputStream in = new ClassPathResource(path).getInputStream()) {
            Map<String, Map<String, String>> all = new Yaml().load(in);
            var names = new TreeMap<String, Words>();
            all.forEach((code, both) ->
                    names.put(code, new Words(both.getOrDefault("zh", code), both.getOrDefault("en", code))));
            return new NamedCodes(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable
    Words of(String code) {
        return names.get(code);
    }
}
