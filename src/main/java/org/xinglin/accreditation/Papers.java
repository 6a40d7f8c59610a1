package org.xinglin.accreditation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.attachment.AttachmentId;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** The documents of institutions, one for each slot. */
@Repository
class Papers {
    private final JdbcClient jdbc;

    Papers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A document on file. */
    record Paper(PaperSlot slot, AttachmentId attachment, String fileName, Instant givenAt) {}

    List<Paper> of(UUID institution) {
        return jdbc.sql("""
                select slot, attachment_id, file_name, given_at from accreditation.paper where institution_id = :id order by slot
                """)
                .param("id", institution)
                .query((row, n) -> new Paper(
                        PaperSlot.valueOf(row.getString("slot")),
                        new AttachmentId(Sql.uuid(row, "attachment_id")),
                        row.getString("file_name"),
                        Sql.instant(row, "given_at")))
                .list();
    }

    Optional<Paper> of(UUID institution, PaperSlot slot) {
        return of(institution).stream().filter(p -> p.slot() == slot).findFirst();
    }

    void put(UUID institution, Paper paper, PersonId by) {
        jdbc.sql("""
                insert into accreditation.paper (institution_id, slot, attachment_id, file_name, given_by, given_at)
                values (:institution, :slot, :attachment, :name, :by, :at)
                on conflict (institution_id, slot) do update
                set attachment_id = excluded.attachment_id, file_name = excluded.file_name, given_by = excluded.given_by,
                  given_at = excluded.given_at
                """)
                .param("institution", institution)
                .param("slot", paper.slot().name())
                .param("attachment", paper.attachment().value())
                .param("name", paper.fileName())
                .param("by", by.value())
                .param("at", Sql.timestamp(paper.givenAt()))
                .update();
    }
}
