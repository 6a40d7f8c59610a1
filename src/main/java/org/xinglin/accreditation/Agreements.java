package org.xinglin.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.attachment.AttachmentId;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.Restraint;
import org.xinglin.directory.Restraints;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Sql;

/** Contracts with third parties, and the day the first of them leaves the service without one (DX-21). */
@Repository
class Agreements {
    private final JdbcClient jdbc;
    private final Restraints restraints;
    private final Institutions institutions;

    Agreements(JdbcClient jdbc, Restraints restraints, Institutions institutions) {
        this.jdbc = jdbc;
        this.restraints = restraints;
        this.institutions = institutions;
    }

    List<Agreement> of(UUID institution) {
        return jdbc.sql("""
                select id, partner, purpose, from_on, to_on, attachment_id, file_name, ended_on
                from accreditation.agreement where institution_id = :id order by partner, to_on desc, id
                """)
                .param("id", institution)
                .query((row, n) -> new Agreement(
                        Sql.uuid(row, "id"),
                        row.getString("partner"),
                        row.getString("purpose"),
                        Sql.date(row, "from_on"),
                        Sql.date(row, "to_on"),
                        new AttachmentId(Sql.uuid(row, "attachment_id")),
                        row.getString("file_name"),
                        Sql.dateOrNull(row, "ended_on")))
                .list();
    }

    void add(UUID institution, Agreement agreement, Caller by, Instant at) {
        jdbc.sql("""
                insert into accreditation.agreement (id, institution_id, partner, purpose, from_on, to_on, attachment_id, file_name, entered_by,
                  entered_at)
                values (:id, :institution, :partner, :purpose, :from, :to, :attachment, :name, :by, :at)
                """)
                .param("id", agreement.id())
                .param("institution", institution)
                .param("partner", agreement.partner())
                .param("purpose", agreement.purpose())
                .param("from", agreement.from())
                .param("to", agreement.to())
                .param("attachment", agreement.attachment().value())
                .param("name", agreement.fileName())
                .param("by", by.person().value())
                .param("at", Sql.timestamp(at))
                .update();
    }

    /** The house works with this partner no more; false when it did not. */
    boolean end(UUID institution, String partner, LocalDate day) {
        return jdbc.sql("""
                update accreditation.agreement set ended_on = :day
                where institution_id = :institution and partner = :partner and ended_on is null
                """)
                        .param("institution", institution)
                        .param("partner", partner)
                        .param("day", day)
                        .update()
                > 0;
    }

    /** Lays the restraint for the day after the first partner's last contract; the gate needs nobody that day. */
    void watch(UUID institution) {
        if (institutions.find(new InstitutionId(institution)).isEmpty() && !founded(institution)) {
            return;
        }
        Optional<LocalDate> last = jdbc.sql("""
                select min(covered) as first_end from (
                  select max(to_on) as covered from accreditation.agreement
                  where institution_id = :id and ended_on is null group by partner) p
                """)
                .param("id", institution)
                .query((row, n) -> Optional.ofNullable(Sql.dateOrNull(row, "first_end")))
                .single();
        last.ifPresentOrElse(
                day -> restraints.lay(new Restraint(institution, Restraint.Ground.AGREEMENT, day.plusDays(1), null)),
                () -> restraints.lift(institution, Restraint.Ground.AGREEMENT));
    }

    /** The institution may be founded in this very transaction, which memory does not show yet. */
    private boolean founded(UUID institution) {
        return jdbc.sql("select state = 'APPROVED' from accreditation.application where id = :id")
                .param("id", institution)
                .query((row, n) -> row.getBoolean(1))
                .optional()
                .orElse(false);
    }
}
