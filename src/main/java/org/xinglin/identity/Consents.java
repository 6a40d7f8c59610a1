package org.xinglin.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.PersonId;

/** What patients agreed to. */
@Component
public class Consents {
    private final JdbcClient jdbc;

    Consents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refuses as {@code identity.consent-missing} unless the patient, or the guardian for them, agreed (DX-15). */
    public void requireGiven(PersonId patient, String purpose) {
        boolean given = jdbc.sql("""
                select exists (
                  select from identity.consent
                  where person_id = :person and purpose = :purpose and withdrawn_at is null)
                """)
                .param("person", patient.value())
                .param("purpose", purpose)
                .query(Boolean.class)
                .single();
        if (!given) {
            throw new ConsentMissing();
        }
    }
}
