package org.xinglin.oversight;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.directory.DepartmentId;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** Who handed which complaint to whom, and why. */
@Repository
class Handovers {
    private final JdbcClient jdbc;

    Handovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param department the one it concerns; null leaves it as it was */
    record Handover(
            UUID id,
            ComplaintId complaint,
            PersonId by,
            PersonId to,
            @Nullable DepartmentId department,
            String note,
            Instant at) {}

    /**
     * False, and nothing is kept, once the complaint is answered or taken from its handler: the complaint's row decides.
     *
     * @param handler who must have it still; null when whoever has it does not matter
     */
    boolean insert(Handover h, @Nullable PersonId handler) {
        DepartmentId department = h.department();
        return jdbc.sql("""
                with handed as (
                  update oversight.complaint
                  set handler_id = :to, department_id = coalesce(cast(:department as uuid), department_id)
                  where id = :complaint and answered_at is null
                    and (cast(:handler as uuid) is null or handler_id = cast(:handler as uuid))
                  returning id
                )
                insert into oversight.handover (id, complaint_id, done_by, to_person, department_id, note, at)
                select :id, id, :by, :to, cast(:department as uuid), :note, :at from handed
                """)
                        .param("id", h.id())
                        .param("complaint", h.complaint().value())
                        .param("handler", handler == null ? null : handler.value())
                        .param("by", h.by().value())
                        .param("to", h.to().value())
                        .param("department", department == null ? null : department.value())
                        .param("note", h.note())
                        .param("at", Sql.timestamp(h.at()))
                        .update()
                > 0;
    }

    /** Oldest first. */
    List<Handover> of(ComplaintId complaint) {
        return jdbc.sql("""
                select id, done_by, to_person, department_id, note, at from oversight.handover
                where complaint_id = :complaint order by id
                """)
                .param("complaint", complaint.value())
                .query((row, n) -> {
                    UUID department = Sql.uuidOrNull(row, "department_id");
                    return new Handover(
                            Sql.uuid(row, "id"),
                            complaint,
                            new PersonId(Sql.uuid(row, "done_by")),
                            new PersonId(Sql.uuid(row, "to_person")),
                            department == null ? null : new DepartmentId(department),
                            row.getString("note"),
                            Sql.instant(row, "at"));
                })
                .list();
    }
}
