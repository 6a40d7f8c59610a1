package org.xinglin.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
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
    public static final String INTERNET_CARE = "internet-care";
    /** A doctor of one hospital sees what another wrote. */
    public static final String RECORD_SHARING = "record-sharing";
    /** Doctors who treat something else see what is behind the extra lock. */
    public static final String LOCKED_SHARING = "locked-sharing";

    static final String CHILD_DATA = "child-data";

    private final JdbcClient jdbc;
    private final ConsentTexts texts;
    private final ConsentRecord record;
    private final Rulebook rulebook;
    private final Ids ids;
    private final Clock clock;

    Consents(JdbcClient jdbc, ConsentTexts texts, ConsentRecord record, Rulebook rulebook, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.record = record;
        this.rulebook = rulebook;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Refuses as {@code identity.consent-missing} unless the text in force was agreed to for the patient (DX-15); for a
     * young child the guardian's consent to handling its data must stand too (ID-10). To ask this for a purpose that is not
     * necessary is a bug: nobody is refused care for it (PV-05).
     */
    public void requireGiven(PersonId patient, String purpose) {
        if (!texts.purpose(purpose).necessary()) {
            throw new IllegalStateException("care must not depend on the consent to " + purpose + " (PV-05)");
        }
        if (givenAt(patient, purpose).isEmpty()
                || youngChild(patient) && givenAt(patient, CHILD_DATA).isEmpty()) {
            throw new ConsentMissing();
        }
    }

    /** Which of the purposes stand agreed to at this moment, by the text in force; asked at each use, in one statement. */
    public Set<String> given(PersonId patient, Collection<String> purposes) {
        return jdbc.sql("""
                select c.purpose
                from identity.consent c
                join unnest(cast(:purposes as text[]), cast(:versions as text[])) as asked (purpose, version)
                  on asked.purpose = c.purpose and asked.version = c.version
                where c.person_id = :person and c.withdrawn_at is null
                """)
                .param("purposes", purposes.toArray(String[]::new))
                .param("versions", purposes.stream().map(texts::version).toArray(String[]::new))
                .param("person", patient.value())
                .query((row, n) -> row.getString("purpose"))
                .set();
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
        record.keep(read);
        record.agree(
                new ConsentRecord.Decision(ids.next(), patient, giver, purpose, read.version(), clock.instant()), read);
    }

    /** Says no; what was agreed to before is withdrawn by it. */
    void refuse(PersonId patient, PersonId giver, String purpose) {
        Instant at = clock.instant();
        if (!record.withdraw(patient, purpose, at)) {
            record.refuse(new ConsentRecord.Decision(ids.next(), patient, giver, purpose, texts.version(purpose), at));
        }
    }

    void withdraw(PersonId patient, String purpose) {
        record.withdraw(patient, purpose, clock.instant());
    }
}
