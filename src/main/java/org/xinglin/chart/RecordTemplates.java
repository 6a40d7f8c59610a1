package org.xinglin.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Words;
import org.yaml.snakeyaml.Yaml;

/** The templates of outpatient records with their ready-made phrases, as shipped in {@code consultation/templates.yaml}. */
@Component
class RecordTemplates {
    /** Stands in ready-made phrases where the doctor has to fill something in. */
    static final String GAP = "____";

    private final List<Field> fields;
    private final List<Template> templates;

    RecordTemplates() {
        try (InputStream in = new ClassPathResource("consultation/templates.yaml").getInputStream()) {
            Map<String, Object> file = new Yaml().load(in);
            this.fields = maps(file, "fields").stream()
                    .map(f -> new Field(word(f, "id"), words(f, "label")))
                    .toList();
            this.templates = maps(file, "templates").stream()
                    .map(RecordTemplates::template)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part that every record has, in order. */
    record Field(String id, Words label) {}

    /** A form for one kind of visit; subjects are the clinical subjects it is offered first for. */
    record Template(String id, Words name, List<String> subjects, List<Prompt> fields) {}

    /** Hint and ready-made phrases for one field. */
    record Prompt(String id, Words hint, List<Words> phrases) {}

    List<Field> fields() {
        return fields;
    }

    List<Template> all() {
        return templates;
    }

    boolean has(String id) {
        return templates.stream().anyMatch(t -> t.id().equals(id));
    }

    private static Template template(Map<String, Object> map) {
        return new Template(
                word(map, "id"),
                words(map, "name"),
                ((List<?>) Objects.requireNonNull(map.get("subjects")))
                        .stream().map(String::valueOf).toList(),
                maps(map, "fields").stream()
                        .map(f -> new Prompt(
                                word(f, "id"),
                                words(f, "hint"),
                                maps(f, "phrases").stream()
                                        .map(RecordTemplates::both)
                                        .toList()))
                        .toList());
    }

    private static String word(Map<String, Object> map, String key) {
        return String.valueOf(Objects.requireNonNull(map.get(key), key));
    }

    @SuppressWarnings("unchecked")
    private static Words words(Map<String, Object> map, String key) {
        return both((Map<String, Object>) Objects.requireNonNull(map.get(key), key));
    }

    private static Words both(Map<String, Object> both) {
        return new Words(word(both, "zh"), word(both, "en"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Map<String, Object> map, String key) {
        Object list = map.get(key);
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }
}
