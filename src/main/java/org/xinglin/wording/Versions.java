package org.xinglin.wording;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.InstitutionId;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** The table of versions; nothing in it is changed but that a planned one may be taken back. */
@Repository
class Versions {
    private static final String SELECT = """
            select id, occasion, text_zh, text_en, from_on, done_by, at from wording.version
            where institution_id = :institution and withdrawn_at is null
            """;

    private final JdbcClient jdbc;

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param template null for the standard words again */
    record Version(
            UUID id, TextOccasion occasion, @Nullable Template template, LocalDate from, PersonId by, Instant at) {}

    /** The version that holds on the day: of one day, the last that was entered. */
    Optional<Version> on(LocalDate day, InstitutionId institution, TextOccasion occasion) {
        return jdbc.sql(SELECT + "and occasion = :occasion and from_on <= :day order by from_on desc, id desc limit 1")
                .param("institution", institution.value())
                .param("occasion", occasion.name())
                .param("day", day)
                .query((row, n) -> version(row))
                .optional();
    }

    /** Newest first. */
    List<Version> of(InstitutionId institution) {
        return jdbc.sql(SELECT + "order by from_on desc, id desc limit 200")
                .param("institution", institution.value())
                .query((row, n) -> version(row))
                .list();
    }

    void insert(Version version, InstitutionId institution) {
        Template template = version.template();
        jdbc.sql("""
                insert into wording.version (id, institution_id, occasion, text_zh, text_en, from_on, done_by, at)
                values (:id, :institution, :occasion, :zh, :en, :from, :by, :at)
                """)
                .param("id", version.id())
                .param("institution", institution.value())
                .param("occasion", version.occasion().name())
                .param("zh", template == null ? null : template.zh())
                .param("en", template == null ? null : template.en())
                .param("from", version.from())
                .param("by", version.by().value())
                .param("at", Sql.timestamp(version.at()))
                .update();
    }

    /** False once its day has come: what was sent by it stays told. */
    boolean withdraw(UUID id, InstitutionId institution, LocalDate today, PersonId by, Instant at) {
        return jdbc.sql("""
                update wording.version set withdrawn_at = :at, withdrawn_by = :by
                where id = :id and institution_id = :institution and from_on > :today and withdrawn_at is null
                """)
                        .param("id", id)
                        .param("institution", institution.value())
                        .param("today", today)
                        .param("by", by.value())
                        .param("at", Sql.timestamp(at))
                        .update()
                > 0;
    }

    boolean exists(UUID id, InstitutionId institution) {
        return jdbc.sql("select exists (select from wording.version where id = :id and institution_id = :institution)")
                .param("id", id)
                .param("institution", institution.value())
                .query(Boolean.class)
                .single();
    }

    private static Version version(ResultSet row) throws SQLException {
        String zh = row.getString("text_zh");
        return new Version(
                Sql.uuid(row, "id"),
                TextOccasion.valueOf(row.getString("occasion")),
                zh == null ? null : new Template(zh, row.getString("text_en")),
                Sql.date(row, "from_on"),
                new PersonId(Sql.uuid(row, "done_by")),
                Sql.instant(row, "at"));
    }
}
