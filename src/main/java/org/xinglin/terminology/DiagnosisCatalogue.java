package org.xinglin.terminology;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.InvalidInput;

/** The coded diagnoses, searched in memory; read again when an import changed them. */
@Component
public final class DiagnosisCatalogue {
    private final JdbcClient jdbc;
    private volatile Read read = new Read(-1, List.of(), Map.of());

    DiagnosisCatalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Read(long revision, List<CatalogueEntry> entries, Map<String, Diagnosis> byCode) {}

    public Optional<Diagnosis> find(String code) {
        return Optional.ofNullable(current().byCode().get(code));
    }

    /** The first 20 that fit a code, a Chinese or English name, pinyin or its initials; the likeliest first. */
    List<Diagnosis> search(String text) {
        return search(text, 20);
    }

    List<Diagnosis> search(String text, int most) {
        var query = text.strip().toLowerCase(Locale.ROOT);
        if (query.isEmpty()) {
            return List.of();
        }
        return CatalogueEntry.ranked(current().entries(), query, most);
    }

    /** Rejects a code that is not in the catalogue (CS-02), pointing at the input it came from. */
    public Diagnosis require(String code, String pointer) {
        return find(code).orElseThrow(() -> new InvalidInput("terminology.unknown-diagnosis-code", pointer, "CS-02"));
    }

    Collection<Diagnosis> all() {
        return current().byCode().values();
    }

    private Read current() {
        long revision = jdbc.sql("select revision from terminology.diagnosis_catalogue")
                .query(Long.class)
                .single();
        Read known = read;
        return known.revision() == revision ? known : readAgain(revision);
    }

    private synchronized Read readAgain(long revision) {
        if (read.revision() != revision) {
            List<CatalogueEntry> entries = jdbc.sql(
                            "select code, name_zh, name_en, kinds, initials, pinyin, source from terminology.diagnosis_code order by code")
                    .query((row, n) -> CatalogueEntry.of(
                            new Diagnosis(
                                    row.getString("code"),
                                    row.getString("name_zh"),
                                    row.getString("name_en"),
                                    List.of((String[]) row.getArray("kinds").getArray())),
                            row.getString("initials"),
                            row.getString("pinyin"),
                            row.getString("source").equals("STARTER")))
                    .list();
            read = new Read(
                    revision,
                    entries,
                    entries.stream().collect(Collectors.toMap(e -> e.diagnosis().code(), CatalogueEntry::diagnosis)));
        }
        return read;
    }
}
