package org.xinglin.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.kernel.Sql;

/** Who signs in with user name and password. */
@Repository
public class StaffAccounts {
    private static final String COLUMNS =
            "person_id, user_name, roles, institution_id, suspended_at is not null as suspended";

    private final JdbcClient jdbc;

    StaffAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param institution absent for those who run the installation
     * @param suspended who may not sign in at present
     */
    public record Member(
            PersonId person,
            String userName,
            List<Role> roles,
            @Nullable UUID institution,
            boolean suspended) {}

    /** By user name. */
    public List<Member> of(@Nullable UUID institution) {
        return jdbc.sql("""
                select %s from account.account
                where user_name is not null and institution_id is not distinct from cast(:institution as uuid)
                order by user_name collate "C"
                """.formatted(COLUMNS))
                .param("institution", institution)
                .query(StaffAccounts::member)
                .list();
    }

    /** Those an operator looks after: administrators, and who works for no institution; by user name. */
    public List<Member> overseen() {
        return jdbc.sql("""
                select %s from account.account
                where user_name is not null and (institution_id is null or 'ADMINISTRATOR' = any (roles))
                order by user_name collate "C"
                """.formatted(COLUMNS)).query(StaffAccounts::member).list();
    }

    public Optional<Member> find(PersonId person) {
        return jdbc.sql("select %s from account.account where user_name is not null and person_id = :person"
                        .formatted(COLUMNS))
                .param("person", person.value())
                .query(StaffAccounts::member)
                .optional();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                new PersonId(Sql.uuid(row, "person_id")),
                row.getString("user_name"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .toList(),
                Sql.uuidOrNull(row, "institution_id"),
                row.getBoolean("suspended"));
    }
}
