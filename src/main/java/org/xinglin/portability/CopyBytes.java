package org.xinglin.portability;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.OwnRows;
import tools.jackson.databind.json.JsonMapper;

/** A copy for programs: codes with their words, moments as ISO 8601, amounts in yuan. */
@Component
class CopyBytes {
    private static final String FORM = "xinglin.own-copy.1";

    private final JsonMapper json;
    private final Saying saying;

    CopyBytes(JsonMapper json, Saying saying) {
        this.json = json;
        this.saying = saying;
    }

    byte[] write(CopyPaper.Cover cover, List<OwnRows.Part> parts, Locale locale) {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("form", FORM);
        whole.put("copyNo", cover.no());
        whole.put("verificationCode", cover.code());
        whole.put("holder", cover.holder());
        whole.put("takenByGuardian", cover.byGuardian());
        whole.put("madeAt", cover.madeAt().toString());
        whole.put(
                "institutions",
                cover.keepers().stream()
                        .map(i -> Map.of(
                                "name", i.name().in(locale),
                                "licence", i.licence().number()))
                        .toList());
        whole.put("parts", parts.stream().map(p -> part(p, locale)).toList());
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(whole).getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Object> part(OwnRows.Part part, Locale locale) {
        var written = new LinkedHashMap<String, Object>();
        written.put("code", part.code());
        written.put("title", Saying.english(locale) ? part.en() : part.zh());
        written.put("rows", part.rows().stream().map(r -> facts(r, locale)).toList());
        return written;
    }

    /** A list and not an object: a record has several sections and diagnoses. */
    private List<Map<String, Object>> facts(List<OwnRows.Fact> row, Locale locale) {
        var facts = new ArrayList<Map<String, Object>>();
        for (OwnRows.Fact fact : row) {
            if (fact.value() != null) {
                var written = new LinkedHashMap<String, Object>();
                written.put("code", fact.code());
                written.put("label", Saying.english(locale) ? fact.en() : fact.zh());
                written.put("value", value(fact.value()));
                String said = saying.said(fact.value(), locale);
                if (!said.equals(written.get("value"))) {
                    written.put("text", said);
                }
                facts.add(written);
            }
        }
        return facts;
    }

    private static Object value(@Nullable Object value) {
        return switch (value) {
            case OwnRows.Word word -> word.code();
            case OwnRows.Name name -> name.id().toString();
            case Instant at -> at.toString();
            case LocalDate day -> day.toString();
            case Integer number -> number;
            case null, default -> Objects.toString(value);
        };
    }
}
