package org.xinglin.account;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.kernel.Sql;

/** Changes what people may do; every node knows within a second. */
@Repository
class Authority {
    private final JdbcClient jdbc;
    private final Clock clock;

    Authority(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Ends all sessions of the person and opens none until reinstated. Returns false for nobody's account. */
    @Transactional
    public boolean suspend(PersonId person) {
        jdbc.sql("""
                with ended as (
                  update account.session set ended_at = :at where person_id = :person and ended_at is null returning id)
                insert into account.revocation (session_id) select id from ended
                """)
                .param("person", person.value())
                .param("at", Sql.timestamp(clock.instant()))
                .update();
        return change(
                "update account.account set suspended_at = coalesce(suspended_at, :at), authority = authority + 1",
                person);
    }

    @Transactional
    public boolean reinstate(PersonId person) {
        return change("update account.account set suspended_at = null, authority = authority + 1", person);
    }

    /** Open sessions go on with the new roles from their next request. */
    @Transactional
    public boolean assign(PersonId person, List<Role> roles, @Nullable UUID institution) {
        jdbc.sql("update account.account set roles = :roles, institution_id = :institution where person_id = :person")
                .param("person", person.value())
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .param("institution", institution)
                .update();
        return change("update account.account set authority = authority + 1", person);
    }

    private boolean change(String update, PersonId person) {
        return !jdbc.sql("""
                with changed as (%s where person_id = :person returning person_id, authority),
                told as (insert into account.revocation (person_id, authority) select person_id, authority from changed)
                select pg_notify('account_revocation', '') from changed
                """.formatted(update))
                .param("person", person.value())
                .param("at", Sql.timestamp(clock.instant()))
                .query((row, number) -> true)
                .list()
                .isEmpty();
    }
}
