package org.xinglin.duty;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.kernel.Sql;

/** Which roles were given and taken by hand, by whom. */
@Repository
class RoleChanges {
    private static final int SHOWN = 50;

    private final JdbcClient jdbc;

    RoleChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record RoleChange(UUID id, PersonId person, Role role, boolean given, PersonId by, Instant at) {}

    void insert(RoleChange change, @Nullable UUID institution) {
        jdbc.sql("""
                insert into duty.role_change (id, institution_id, person_id, role, given, done_by, at)
                values (:id, :institution, :person, :role, :given, :by, :at)
                """)
                .param("id", change.id())
                .param("institution", institution)
                .param("person", change.person().value())
                .param("role", change.role().name())
                .param("given", change.given())
                .param("by", change.by().value())
                .param("at", Sql.timestamp(change.at()))
                .update();
    }

    /** Newest first. */
    List<RoleChange> of(@Nullable UUID institution) {
        return jdbc.sql("""
                select id, person_id, role, given, done_by, at from duty.role_change
                where institution_id is not distinct from cast(:institution as uuid)
                order by id desc limit :shown
                """)
                .param("institution", institution)
                .param("shown", SHOWN)
                .query((row, n) -> new RoleChange(
                        Sql.uuid(row, "id"),
                        new PersonId(Sql.uuid(row, "person_id")),
                        Role.valueOf(row.getString("role")),
                        row.getBoolean("given"),
                        new PersonId(Sql.uuid(row, "done_by")),
                        Sql.instant(row, "at")))
                .list();
    }
}
