package org.xinglin.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.NotFound;
import org.yaml.snakeyaml.Yaml;

/** The wordings in force, as they ship with the product in {@code consents/}. */
@Component
final class ConsentTexts {
    private static final List<ConsentPurpose> PURPOSES = List.of(
            new ConsentPurpose(Consents.INTERNET_CARE, true, true, false),
            new ConsentPurpose(Consents.CHILD_DATA, true, true, true),
            new ConsentPurpose(Consents.RECORD_SHARING, false, true, false),
            new ConsentPurpose(Consents.LOCKED_SHARING, false, true, false));

    private final Map<String, ConsentText> texts = new HashMap<>();

    ConsentTexts() {
        for (ConsentPurpose purpose : PURPOSES) {
            for (String language : List.of("zh-CN", "en")) {
                texts.put(purpose.name() + "/" + language, read(purpose.name(), language));
            }
        }
    }

    List<ConsentPurpose> purposes() {
        return PURPOSES;
    }

    ConsentPurpose purpose(String name) {
        return PURPOSES.stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("identity.no-such-consent"));
    }

    ConsentText inForce(String purpose, boolean english) {
        ConsentText text = texts.get(purpose + (english ? "/en" : "/zh-CN"));
        if (text == null) {
            throw new NotFound("identity.no-such-consent");
        }
        return text;
    }

    String version(String purpose) {
        return inForce(purpose, false).version();
    }

    private static ConsentText read(String purpose, String language) {
        try (InputStream in =
                new ClassPathResource("consents/" + purpose + "." + language + ".yaml").getInputStream()) {
            Map<String, Object> text = new Yaml().load(in);
            List<ConsentText.ConsentSection> sections = list(text.get("sections")).stream()
                    .map(section -> (Map<?, ?>) section)
                    .map(section -> new ConsentText.ConsentSection(
                            String.valueOf(section.get("heading")),
                            list(section.get("paragraphs")).stream()
                                    .map(String::valueOf)
                                    .toList()))
                    .toList();
            return new ConsentText(
                    purpose,
                    String.valueOf(text.get("version")),
                    language,
                    String.valueOf(text.get("title")),
                    sections);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
