package org.xinglin.consultation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Words;
import org.yaml.snakeyaml.Yaml;

/** Ready-made sentences of a text visit by purpose, as shipped in {@code consultation/templates.yaml}. */
@Component
class ChatPhrases {
    private final List<Group> groups;

    ChatPhrases() {
        try (InputStream in = new ClassPathResource("consultation/templates.yaml").getInputStream()) {
            Map<String, Object> file = new Yaml().load(in);
            this.groups =
                    maps(file.get("chat")).stream().map(ChatPhrases::group).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sentences for one purpose; {@code ____} is a gap for the doctor to fill. */
    record Group(String id, Words name, List<Words> phrases) {}

    List<Group> all() {
        return groups;
    }

    private static Group group(Map<String, Object> map) {
        return new Group(
                String.valueOf(map.get("id")),
                both(map("name", map)),
                maps(map.get("phrases")).stream().map(ChatPhrases::both).toList());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(String key, Map<String, Object> of) {
        return (Map<String, Object>) Objects.requireNonNull(of.get(key));
    }

    private static Words both(Map<String, Object> both) {
        return new Words(String.valueOf(both.get("zh")), String.valueOf(both.get("en")));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(@Nullable Object list) {
        return (List<Map<String, Object>>) Objects.requireNonNull(list);
    }
}
