package org.xinglin.terminology;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored catalogue, written by imports only. */
@Component
class DiagnosisCodes {
    private static final int BATCH = 4000;
    private final JdbcClient jdbc;

    DiagnosisCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a row came from: those of the starter set keep their English names and come first in searches. */
    enum Source {
        STARTER,
        OFFICIAL
    }

    record Row(String code, String nameZh, @Nullable String nameEn, List<String> kinds) {}

    boolean empty() {
        return jdbc.sql("select not exists (select from terminology.diagnosis_code)")
                .query(Boolean.class)
                .single();
    }

    /** Adds and renames; returns how many rows changed. */
    int upsert(List<Row> rows, Source source) {
        int changed = 0;
        for (int from = 0; from < rows.size(); from += BATCH) {
            changed += batch(rows.subList(from, Math.min(rows.size(), from + BATCH)), source);
        }
        if (changed > 0) {
            jdbc.sql("update terminology.diagnosis_catalogue set revision = revision + 1")
                    .update();
        }
        return changed;
    }

    private int batch(List<Row> rows, Source source) {
        List<Spelling> spellings =
                rows.stream().map(r -> Spelling.of(r.nameZh())).toList();
        return jdbc.sql("""
                insert into terminology.diagnosis_code as c (code, name_zh, name_en, kinds, initials, pinyin, source)
                select code, zh, nullif(en, ''), string_to_array(kinds, '|'), initials, pinyin, :source
                from unnest(:codes::text[], :zh::text[], :en::text[], :kinds::text[], :initials::text[], :pinyin::text[])
                  as t (code, zh, en, kinds, initials, pinyin)
                on conflict (code) do update set name_zh = excluded.name_zh, initials = excluded.initials, pinyin = excluded.pinyin
                  where c.name_zh <> excluded.name_zh
                """)
                .param("source", source.name())
                .param("codes", column(rows.stream().map(Row::code).toList()))
                .param("zh", column(rows.stream().map(Row::nameZh).toList()))
                .param(
                        "en",
                        column(rows.stream()
                                .map(r -> r.nameEn() == null ? "" : r.nameEn())
                                .toList()))
                .param(
                        "kinds",
                        column(rows.stream()
                                .map(r -> String.join("|", r.kinds()))
                                .toList()))
                .param(
                        "initials",
                        column(spellings.stream().map(Spelling::initials).toList()))
                .param("pinyin", column(spellings.stream().map(Spelling::pinyin).toList()))
                .update();
    }

    private static String[] column(List<String> values) {
        return values.toArray(String[]::new);
    }
}
