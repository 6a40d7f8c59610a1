package org.xinglin.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** The table of joinings. */
@Repository
class Joinings {
    private static final String COLUMNS =
            "id, absorbed_id, survivor_id, institution_id, reason, joined_by, joined_at, undone_at";

    private final JdbcClient jdbc;

    Joinings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param undoneAt absent while it stands */
    record Joining(
            UUID id,
            PersonId absorbed,
            PersonId survivor,
            @Nullable UUID institution,
            String reason,
            PersonId by,
            Instant at,
            @Nullable Instant undoneAt) {}

    void insert(Joining joining) {
        jdbc.sql("""
                insert into duplicate.joining (id, absorbed_id, survivor_id, institution_id, reason, joined_by, joined_at)
                values (:id, :absorbed, :survivor, :institution, :reason, :by, :at)
                """)
                .param("id", joining.id())
                .param("absorbed", joining.absorbed().value())
                .param("survivor", joining.survivor().value())
                .param("institution", joining.institution())
                .param("reason", joining.reason())
                .param("by", joining.by().value())
                .param("at", Sql.timestamp(joining.at()))
                .update();
    }

    /** Newest first. */
    List<Joining> of(@Nullable UUID institution) {
        return jdbc.sql("""
                select %s from duplicate.joining
                where institution_id is not distinct from cast(:institution as uuid) order by id desc limit 100
                """.formatted(COLUMNS))
                .param("institution", institution)
                .query(Joinings::joining)
                .list();
    }

    /** Undone once; empty for another institution's and for one that was undone. */
    Optional<Joining> undo(UUID id, @Nullable UUID institution, PersonId by, String reason, Instant at) {
        return jdbc.sql("""
                update duplicate.joining set undone_at = :at, undone_by = :by, undone_reason = :reason
                where id = :id and undone_at is null and institution_id is not distinct from cast(:institution as uuid)
                returning %s
                """.formatted(COLUMNS))
                .param("id", id)
                .param("institution", institution)
                .param("by", by.value())
                .param("reason", reason)
                .param("at", Sql.timestamp(at))
                .query(Joinings::joining)
                .optional();
    }

    private static Joining joining(ResultSet row, int number) throws SQLException {
        return new Joining(
                Sql.uuid(row, "id"),
                new PersonId(Sql.uuid(row, "absorbed_id")),
                new PersonId(Sql.uuid(row, "survivor_id")),
                Sql.uuidOrNull(row, "institution_id"),
                row.getString("reason"),
                new PersonId(Sql.uuid(row, "joined_by")),
                Sql.instant(row, "joined_at"),
                Sql.instantOrNull(row, "undone_at"));
    }
}
