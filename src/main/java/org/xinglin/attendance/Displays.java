package org.xinglin.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** The screens and kiosks that stand in departments. */
@Repository
class Displays {
    private static final String SELECT =
            "select id, institution_id, department_id, kind, label, made_at, revoked_at, seen_at from attendance.display ";
    private static final int SEEN_SECONDS = 60;

    private final JdbcClient jdbc;

    Displays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    enum Kind {
        WALL,
        KIOSK
    }

    record Display(
            UUID id,
            InstitutionId institution,
            DepartmentId department,
            Kind kind,
            String label,
            Instant madeAt,
            @Nullable Instant revokedAt,
            @Nullable Instant seenAt) {}

    void insert(Display display, byte[] keyDigest, PersonId madeBy) {
        jdbc.sql("""
                insert into attendance.display (id, institution_id, department_id, kind, label, key_digest, made_by, made_at)
                values (:id, :institution, :department, :kind, :label, :digest, :by, :at)
                """)
                .param("id", display.id())
                .param("institution", display.institution().value())
                .param("department", display.department().value())
                .param("kind", display.kind().name())
                .param("label", display.label())
                .param("digest", keyDigest)
                .param("by", madeBy.value())
                .param("at", Sql.timestamp(display.madeAt()))
                .update();
    }

    Optional<Display> withKey(byte[] digest, Kind kind) {
        return jdbc.sql(SELECT + "where key_digest = :digest and kind = :kind and revoked_at is null")
                .param("digest", digest)
                .param("kind", kind.name())
                .query(Displays::display)
                .optional();
    }

    List<Display> of(InstitutionId institution) {
        return jdbc.sql(SELECT
                        + "where institution_id = :institution order by revoked_at is not null, made_at desc limit 200")
                .param("institution", institution.value())
                .query(Displays::display)
                .list();
    }

    boolean revoke(UUID id, InstitutionId institution, Instant at) {
        return jdbc.sql("""
                update attendance.display set revoked_at = coalesce(revoked_at, :at)
                where id = :id and institution_id = :institution
                """)
                        .param("id", id)
                        .param("institution", institution.value())
                        .param("at", Sql.timestamp(at))
                        .update()
                > 0;
    }

    /** Written at most once a minute. */
    void seen(UUID id, Instant at) {
        jdbc.sql(
                        "update attendance.display set seen_at = :at where id = :id and (seen_at is null or seen_at < :before)")
                .param("id", id)
                .param("at", Sql.timestamp(at))
                .param("before", Sql.timestamp(at.minusSeconds(SEEN_SECONDS)))
                .update();
    }

    private static Display display(ResultSet row, int number) throws SQLException {
        return new Display(
                Sql.uuid(row, "id"),
                new InstitutionId(Sql.uuid(row, "institution_id")),
                new DepartmentId(Sql.uuid(row, "department_id")),
                Kind.valueOf(row.getString("kind")),
                row.getString("label"),
                Sql.instant(row, "made_at"),
                Sql.instantOrNull(row, "revoked_at"),
                Sql.instantOrNull(row, "seen_at"));
    }
}
