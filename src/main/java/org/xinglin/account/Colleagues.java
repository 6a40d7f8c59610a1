package org.xinglin.account;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** Who works for an institution and may sign in. */
@Repository
public class Colleagues {
    private final JdbcClient jdbc;

    Colleagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PersonId> of(UUID institution) {
        return jdbc.sql("""
                select person_id from account.account
                where institution_id = :institution and suspended_at is null order by person_id
                """)
                .param("institution", institution)
                .query((row, n) -> new PersonId(Sql.uuid(row, "person_id")))
                .list();
    }

    public boolean works(PersonId person, UUID institution) {
        return jdbc.sql("""
                select true from account.account
                where person_id = :person and institution_id = :institution and suspended_at is null
                """)
                .param("person", person.value())
                .param("institution", institution)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }
}
