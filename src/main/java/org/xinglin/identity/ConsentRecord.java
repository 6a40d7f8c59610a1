package org.xinglin.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What people decided, and the very words they decided on; rows are added and closed, never removed. */
@Repository
class ConsentRecord {
    private static final TypeReference<List<ConsentText.ConsentSection>> SECTIONS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ConsentRecord(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** One decision on the text of one version. */
    record Decision(UUID id, PersonId person, PersonId by, String purpose, String version, Instant at) {}

    /**
     * One step in the history of a consent.
     *
     * @param given whether it was agreed to; otherwise it was refused
     * @param endedAt when it was withdrawn
     * @param digest names the words; null for a refusal
     */
    record ConsentStep(
            String version,
            boolean given,
            Instant at,
            @Nullable Instant endedAt,
            boolean byThemselves,
            @Nullable String digest) {}

    /** The same version with other words is a bug of whoever changed the text without a new version. */
    void keep(ConsentText text) {
        jdbc.sql("""
                insert into identity.consent_text (digest, purpose, version, language, title, sections)
                values (:digest, :purpose, :version, :language, :title, cast(:sections as jsonb))
                on conflict (digest) do nothing
                """)
                .param("digest", text.digest())
                .param("purpose", text.purpose())
                .param("version", text.version())
                .param("language", text.language())
                .param("title", text.title())
                .param("sections", json.writeValueAsString(text.sections()))
                .update();
    }

    Optional<ConsentText> text(String digest) {
        return jdbc.sql(
                        "select purpose, version, language, title, sections from identity.consent_text where digest = :digest")
                .param("digest", digest)
                .query((row, n) -> new ConsentText(
                        row.getString("purpose"),
                        row.getString("version"),
                        row.getString("language"),
                        row.getString("title"),
                        json.readValue(row.getString("sections"), SECTIONS)))
                .optional();
    }

    void agree(Decision decision, ConsentText read) {
        jdbc.sql("""
                insert into identity.consent (id, person_id, given_by, purpose, version, language, digest, given_at)
                values (:id, :person, :giver, :purpose, :version, :language, :digest, :at)
                on conflict (person_id, purpose, version) where withdrawn_at is null do nothing
                """)
                .param("id", decision.id())
                .param("person", decision.person().value())
                .param("giver", decision.by().value())
                .param("purpose", decision.purpose())
                .param("version", decision.version())
                .param("language", read.language())
                .param("digest", read.digest())
                .param("at", Sql.timestamp(decision.at()))
                .update();
    }

    void refuse(Decision decision) {
        jdbc.sql("""
                insert into identity.consent_refusal (id, person_id, refused_by, purpose, version, refused_at)
                values (:id, :person, :by, :purpose, :version, :at)
                """)
                .param("id", decision.id())
                .param("person", decision.person().value())
                .param("by", decision.by().value())
                .param("purpose", decision.purpose())
                .param("version", decision.version())
                .param("at", Sql.timestamp(decision.at()))
                .update();
    }

    /** Whatever version it was; false when nothing stood. */
    boolean withdraw(PersonId person, String purpose, Instant at) {
        return jdbc.sql("""
                update identity.consent set withdrawn_at = :at
                where person_id = :person and purpose = :purpose and withdrawn_at is null
                """)
                        .param("person", person.value())
                        .param("purpose", purpose)
                        .param("at", Sql.timestamp(at))
                        .update()
                > 0;
    }

    /** The newest first. */
    List<ConsentStep> history(PersonId person, String purpose) {
        return jdbc.sql("""
                select version, true as given, given_at as at, withdrawn_at, given_by = person_id as themselves, digest
                from identity.consent where person_id = :person and purpose = :purpose
                union all
                select version, false, refused_at, null, refused_by = person_id, null
                from identity.consent_refusal where person_id = :person and purpose = :purpose
                order by at desc
                limit 100
                """)
                .param("person", person.value())
                .param("purpose", purpose)
                .query((row, n) -> new ConsentStep(
                        row.getString("version"),
                        row.getBoolean("given"),
                        Sql.instant(row, "at"),
                        Sql.instantOrNull(row, "withdrawn_at"),
                        row.getBoolean("themselves"),
                        row.getString("digest")))
                .list();
    }
}
