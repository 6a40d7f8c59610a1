package org.xinglin.guardianship;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.attachment.AttachmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** The table of proofs. */
@Repository
class Proofs {
    private static final String SELECT = """
            select id, guardian_id, ward_id, institution_id, kind, files, filed_at, state, decided_at, note from guardianship.proof
            """;

    private final JdbcClient jdbc;

    Proofs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False while papers of the same two wait. */
    boolean insert(Proof p) {
        return jdbc.sql("""
                insert into guardianship.proof (id, guardian_id, ward_id, institution_id, kind, files, filed_at, state)
                values (:id, :guardian, :ward, :institution, :kind, cast(:files as uuid[]), :at, 'WAITING')
                on conflict (guardian_id, ward_id) where state = 'WAITING' do nothing
                """)
                        .param("id", p.id().value())
                        .param("guardian", p.guardian().value())
                        .param("ward", p.ward().value())
                        .param("institution", p.institution().value())
                        .param("kind", p.kind().name())
                        .param("files", Sql.texts(p.files()))
                        .param("at", Sql.timestamp(p.filedAt()))
                        .update()
                > 0;
    }

    /** Whether this decision is the one that stands; the first wins. */
    boolean decide(ProofId id, ProofState state, @Nullable String note, PersonId by, Instant at) {
        return jdbc.sql("""
                update guardianship.proof set state = :state, note = :note, decided_by = :by, decided_at = :at
                where id = :id and state = 'WAITING'
                """)
                        .param("id", id.value())
                        .param("state", state.name())
                        .param("note", note)
                        .param("by", by.value())
                        .param("at", Sql.timestamp(at))
                        .update()
                > 0;
    }

    Optional<Proof> find(ProofId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query((row, n) -> proof(row))
                .optional();
    }

    /** Newest first. */
    List<Proof> of(PersonId guardian) {
        return jdbc.sql(SELECT + "where guardian_id = :guardian order by id desc limit 100")
                .param("guardian", guardian.value())
                .query((row, n) -> proof(row))
                .list();
    }

    /** What waits, the oldest first, then what was decided of late. */
    List<Proof> of(InstitutionId institution) {
        return jdbc.sql(SELECT + """
                where institution_id = :institution
                order by state <> 'WAITING', case when state = 'WAITING' then filed_at end, decided_at desc limit 200
                """)
                .param("institution", institution.value())
                .query((row, n) -> proof(row))
                .list();
    }

    private static Proof proof(ResultSet row) throws SQLException {
        return new Proof(
                new ProofId(Sql.uuid(row, "id")),
                new PersonId(Sql.uuid(row, "guardian_id")),
                new PersonId(Sql.uuid(row, "ward_id")),
                new InstitutionId(Sql.uuid(row, "institution_id")),
                ProofKind.valueOf(row.getString("kind")),
                Arrays.stream((UUID[]) row.getArray("files").getArray())
                        .map(AttachmentId::new)
                        .toList(),
                Sql.instant(row, "filed_at"),
                ProofState.valueOf(row.getString("state")),
                Sql.instantOrNull(row, "decided_at"),
                row.getString("note"));
    }
}
