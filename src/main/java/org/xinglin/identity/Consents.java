package org.xinglin.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** What patients, or guardians for them, agreed to. */
@Component
public class Consents {
    static final String CHILD_DATA = "child-data";

    private final JdbcClient jdbc;
    private final ConsentTexts texts;
    private final Rulebook rulebook;
    private final Ids ids;
    private final Clock clock;

    Consents(JdbcClient jdbc, ConsentTexts texts, Rulebook rulebook, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.rulebook = rulebook;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Refuses as {@code identity.consent-missing} unless the text in force was agreed to for the patient (DX-15); for a
     * young child the guardian's consent to handling its data must stand too (ID-10).
     */
    public void requireGiven(PersonId patient, String purpose) {
        if (givenAt(patient, purpose).isEmpty()
                || youngChild(patient) && givenAt(patient, CHILD_DATA).isEmpty()) {
            throw new ConsentMissing();
        }
    }

    private boolean youngChild(PersonId patient) {
        Instant now = clock.instant();
        int age = rulebook.rulesInForce(now, Scope.NATION).number("ID-10", "guardianConsentUnder");
        return jdbc.sql("select exists (select from identity.person where id = :id and born_on > :youngest)")
                .param("id", patient.value())
                .param("youngest", ChinaTime.dateOf(now).minusYears(age))
                .query(Boolean.class)
                .single();
    }

    Optional<Instant> givenAt(PersonId patient, String purpose) {
        return jdbc.sql("""
                select given_at from identity.consent
                where person_id = :person and purpose = :purpose and version = :version and withdrawn_at is null
                """)
                .param("person", patient.value())
                .param("purpose", purpose)
                .param("version", texts.version(purpose))
                .query((row, number) -> Sql.instant(row, "given_at"))
                .optional();
    }

    /** Agreeing twice to one text is agreeing once. Refuses a digest that is not of a text in force. */
    void give(PersonId patient, PersonId giver, String purpose, @Nullable String digest) {
        ConsentText read = texts.inForce(purpose, false);
        if (!read.digest().equals(digest)) {
            read = texts.inForce(purpose, true);
        }
        if (!read.digest().equals(digest)) {
            throw new ConsentTextChanged();
        }
        jdbc.sql("""
                insert into identity.consent (id, person_id, given_by, purpose, version, language, digest, given_at)
                values (:id, :person, :giver, :purpose, :version, :language, :digest, :at)
                on conflict (person_id, purpose, version) where withdrawn_at is null do nothing
                """)
                .param("id", ids.next())
                .param("person", patient.value())
                .param("giver", giver.value())
                .param("purpose", purpose)
                .param("version", read.version())
                .param("language", read.language())
                .param("digest", read.digest())
                .param("at", Sql.timestamp(clock.instant()))
                .update();
    }

    void withdraw(PersonId patient, String purpose) {
        jdbc.sql("""
                update identity.consent set withdrawn_at = :at
                where person_id = :person and purpose = :purpose and withdrawn_at is null
                """)
                .param("person", patient.value())
                .param("purpose", purpose)
                .param("at", Sql.timestamp(clock.instant()))
                .update();
    }
}
