package org.xinglin.publicity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.InstitutionId;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** Who changed which public facts when; the number decides who of two came first. */
@Repository
class Revisions {
    private static final int SHOWN = 30;

    private final JdbcClient jdbc;

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Revision(UUID id, int edition, List<String> fields, PersonId by, Instant at) {}

    /** The edition the public reads; 0 while nobody changed anything. */
    int newest(InstitutionId institution) {
        return jdbc.sql("select coalesce(max(edition), 0) from publicity.revision where institution_id = :institution")
                .param("institution", institution.value())
                .query(Integer.class)
                .single();
    }

    /** False when somebody else wrote this edition. */
    boolean insert(Revision revision, InstitutionId institution) {
        return jdbc.sql("""
                insert into publicity.revision (id, institution_id, edition, fields, done_by, at)
                values (:id, :institution, :edition, :fields, :by, :at)
                on conflict (institution_id, edition) do nothing
                """)
                        .param("id", revision.id())
                        .param("institution", institution.value())
                        .param("edition", revision.edition())
                        .param("fields", revision.fields().toArray(String[]::new))
                        .param("by", revision.by().value())
                        .param("at", Sql.timestamp(revision.at()))
                        .update()
                > 0;
    }

    /** Newest first. */
    List<Revision> of(InstitutionId institution) {
        return jdbc.sql("""
                select id, edition, fields, done_by, at from publicity.revision
                where institution_id = :institution order by edition desc limit :shown
                """)
                .param("institution", institution.value())
                .param("shown", SHOWN)
                .query((row, n) -> new Revision(
                        Sql.uuid(row, "id"),
                        row.getInt("edition"),
                        List.of((String[]) row.getArray("fields").getArray()),
                        new PersonId(Sql.uuid(row, "done_by")),
                        Sql.instant(row, "at")))
                .list();
    }
}
