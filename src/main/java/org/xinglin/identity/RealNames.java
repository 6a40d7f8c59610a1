package org.xinglin.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.PersonId;

/** Says whether a person is who they say they are. */
@Component
public class RealNames {
    private final JdbcClient jdbc;

    RealNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refuses as {@code identity.not-verified} a person without a passed real-name check (SV-10). */
    public void requireVerified(PersonId person) {
        boolean verified = jdbc.sql("select verified_at is not null from identity.person where id = :id")
                .param("id", person.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (!verified) {
            throw new NotVerified();
        }
    }
}
