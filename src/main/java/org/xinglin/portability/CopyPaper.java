package org.xinglin.portability;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Institution;
import org.xinglin.document.Press;
import org.xinglin.document.QrCode;
import org.xinglin.kernel.Installation;
import org.xinglin.kernel.OwnRows;

/** A copy on paper, part by part, with the mark of every institution whose rows stand in it (PV-13). */
@Component
class CopyPaper {
    private final Press press;
    private final Saying saying;
    private final Installation installation;

    CopyPaper(Press press, Saying saying, Installation installation) {
        this.press = press;
        this.saying = saying;
        this.installation = installation;
    }

    /**
     * What stands on the first page beside the parts.
     *
     * @param byGuardian taken by somebody who acts for the holder, without what is locked in the record
     */
    record Cover(
            String no, String code, String holder, boolean byGuardian, Instant madeAt, List<Institution> keepers) {}

    byte[] print(Cover cover, List<OwnRows.Part> parts, Locale locale) {
        boolean en = Saying.english(locale);
        String address =
                installation.address().resolve("/copies/" + cover.code()).toString();
        var values = new HashMap<String, Object>();
        values.put("en", en);
        values.put("no", cover.no());
        values.put("code", cover.code());
        values.put("holder", cover.holder());
        values.put("byGuardian", cover.byGuardian());
        values.put("madeAt", saying.said(cover.madeAt(), locale));
        values.put("address", address);
        values.put("qr", QrCode.of(address));
        values.put(
                "keepers",
                cover.keepers().stream()
                        .map(i -> Map.of(
                                "name", i.name().in(locale),
                                "licence", i.licence().number()))
                        .toList());
        values.put("parts", parts.stream().map(p -> part(p, en, locale)).toList());
        return press.pdf("own-copy", values);
    }

    private Map<String, Object> part(OwnRows.Part part, boolean en, Locale locale) {
        return Map.of(
                "title",
                en ? part.en() : part.zh(),
                "count",
                part.rows().size(),
                "empty",
                part.rows().isEmpty(),
                "rows",
                part.rows().stream()
                        .map(row -> Map.of("facts", facts(row, en, locale)))
                        .toList());
    }

    private List<Map<String, String>> facts(List<OwnRows.Fact> row, boolean en, Locale locale) {
        return row.stream()
                .map(f -> Map.of("label", en ? f.en() : f.zh(), "text", saying.said(f.value(), locale)))
                .filter(f -> !String.valueOf(f.get("text")).isEmpty())
                .toList();
    }
}
