package org.xinglin.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Sql;

/** The table of institutions. */
@Component
class InstitutionRows {
    private final JdbcClient jdbc;

    InstitutionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Institution> all() {
        return jdbc.sql("""
                select id, slug, kind, name_zh, name_en, short_name_zh, short_name_en, aliases, province, host_zh, host_en,
                  level_zh, level_en, licence_number, licence_issuer_zh, licence_issuer_en, licence_from_on, licence_to_on, subjects
                from directory.institution
                order by ordinal, slug
                """).query((row, n) -> institution(row)).list();
    }

    int count() {
        return jdbc.sql("""
                select count(*)
                from directory.institution
                """).query((row, n) -> row.getInt(1)).single();
    }

    void insert(Institution institution, int ordinal) {
        Licence licence = institution.licence();
        jdbc.sql("""
                insert into directory.institution (id, slug, ordinal, kind, name_zh, name_en, short_name_zh, short_name_en, aliases,
                  province, host_zh, host_en, level_zh, level_en, licence_number, licence_issuer_zh, licence_issuer_en,
                  licence_from_on, licence_to_on, subjects)
                values (:id, :slug, :ordinal, :kind, :nameZh, :nameEn, :shortZh, :shortEn, :aliases,
                  :province, :hostZh, :hostEn, :levelZh, :levelEn, :number, :issuerZh, :issuerEn, :from, :to, :subjects)
                """)
                .param("id", institution.id().value())
                .param("slug", institution.slug())
                .param("ordinal", ordinal)
                .param("kind", institution.kind().name())
                .param("nameZh", institution.name().zh())
                .param("nameEn", institution.name().en())
                .param("shortZh", institution.shortName().zh())
                .param("shortEn", institution.shortName().en())
                .param("aliases", institution.aliases().toArray(String[]::new))
                .param("province", institution.province())
                .param("hostZh", institution.host().zh())
                .param("hostEn", institution.host().en())
                .param("levelZh", institution.level().zh())
                .param("levelEn", institution.level().en())
                .param("number", licence.number())
                .param("issuerZh", licence.issuedBy().zh())
                .param("issuerEn", licence.issuedBy().en())
                .param("from", licence.validFrom())
                .param("to", licence.validTo())
                .param("subjects", institution.subjects().toArray(String[]::new))
                .update();
    }

    private static Institution institution(ResultSet row) throws SQLException {
        return new Institution(
                new InstitutionId(Sql.uuid(row, "id")),
                row.getString("slug"),
                InstitutionKind.valueOf(row.getString("kind")),
                Columns.words(row, "name"),
                Columns.words(row, "short_name"),
                Columns.list(row, "aliases"),
                row.getString("province"),
                Columns.words(row, "host"),
                Columns.words(row, "level"),
                new Licence(
                        row.getString("licence_number"),
                        Columns.words(row, "licence_issuer"),
                        Sql.date(row, "licence_from_on"),
                        Sql.date(row, "licence_to_on")),
                Columns.list(row, "subjects"));
    }
}
