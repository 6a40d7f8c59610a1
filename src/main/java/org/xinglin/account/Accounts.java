package org.xinglin.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.kernel.Sql;

/** How people sign in and what they may do. */
@Repository
class Accounts {
    private final JdbcClient jdbc;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param hash of the password
     * @param handed whether somebody else set the password
     * @param handedUntil when such a password ends unused; null where it waits
     */
    record Staff(
            PersonId person,
            String hash,
            boolean handed,
            @Nullable Instant handedUntil,
            boolean suspended) {}

    Optional<Staff> staff(String userName) {
        return jdbc.sql("""
                select person_id, password_hash, password_handed, handed_until, suspended_at is not null as suspended
                from account.account where user_name = :name
                """)
                .param("name", userName)
                .query((row, number) -> new Staff(
                        new PersonId(Sql.uuid(row, "person_id")),
                        row.getString("password_hash"),
                        row.getBoolean("password_handed"),
                        Sql.instantOrNull(row, "handed_until"),
                        row.getBoolean("suspended")))
                .optional();
    }

    Optional<String> userName(PersonId person) {
        return jdbc.sql("select user_name from account.account where person_id = :person and user_name is not null")
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    /** The handed password gives way to an own one; of two at once the first does. */
    boolean choose(Staff staff, String hash) {
        return jdbc.sql("""
                update account.account set password_hash = :hash, password_handed = false, handed_until = null
                where person_id = :person and password_handed and password_hash = :handed
                """)
                        .param("person", staff.person().value())
                        .param("hash", hash)
                        .param("handed", staff.hash())
                        .update()
                == 1;
    }

    /** Whether the password is still the one that was checked; it stays so until the transaction ends. */
    boolean stands(Staff staff) {
        return jdbc.sql("""
                select true from account.account where person_id = :person and password_hash = :hash for share
                """)
                .param("person", staff.person().value())
                .param("hash", staff.hash())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /** Puts a handed password in the place of whatever the person had, and gives the user name; empty for who has none. */
    Optional<String> hand(PersonId person, String hash, Instant until) {
        return jdbc.sql("""
                update account.account set password_hash = :hash, password_handed = true, handed_until = :until
                where person_id = :person and user_name is not null returning user_name
                """)
                .param("person", person.value())
                .param("hash", hash)
                .param("until", Sql.timestamp(until))
                .query(String.class)
                .optional();
    }

    /** Makes the person's account as a patient if there is none. */
    void openPatient(PersonId person) {
        jdbc.sql("""
                insert into account.account (person_id, roles, created_at) values (:person, :roles, :at)
                on conflict (person_id) do nothing
                """)
                .param("person", person.value())
                .param("roles", new String[] {Role.PATIENT.name()})
                .param("at", Sql.timestamp(clock.instant()))
                .update();
    }

    /** Makes an account without any role, for somebody who is given a working one next. */
    void openBare(PersonId person) {
        jdbc.sql("""
                insert into account.account (person_id, roles, created_at) values (:person, '{}', :at)
                on conflict (person_id) do nothing
                """)
                .param("person", person.value())
                .param("at", Sql.timestamp(clock.instant()))
                .update();
    }

    /** @param institution the one a member of staff works for */
    void openStaff(PersonId person, String userName, String hash, List<Role> roles, @Nullable UUID institution) {
        jdbc.sql("""
                insert into account.account (person_id, user_name, password_hash, roles, institution_id, created_at)
                values (:person, :name, :hash, :roles, :institution, :at)
                """)
                .param("person", person.value())
                .param("name", userName)
                .param("hash", hash)
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .param("institution", institution)
                .param("at", Sql.timestamp(clock.instant()))
                .update();
    }
}
