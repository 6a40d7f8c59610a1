package org.xinglin.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;

/** The names of the clinical subjects (CS-01). */
@Component
final class Subjects {
    private final Map<String, Words> names = new TreeMap<>();

    Subjects() {
        try (InputStream in = new ClassPathResource("directory/subjects.yaml").getInputStream()) {
            Map<String, Map<String, String>> all = new Yaml().load(in);
            all.forEach((code, both) ->
                    names.put(code, new Words(both.getOrDefault("zh", code), both.getOrDefault("en", code))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a code; of the code above it when the directory goes no deeper. */
    Words name(String code) {
        Words name = names.get(code);
        if (name != null) {
            return name;
        }
        int dot = code.lastIndexOf('.');
        return dot < 0 ? new Words(code, code) : name(code.substring(0, dot));
    }

    /** The two digits that begin a code. */
    static String top(String code) {
        return code.substring(0, 2);
    }
}
