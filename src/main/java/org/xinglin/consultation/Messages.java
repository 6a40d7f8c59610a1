package org.xinglin.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.Sql;

/** The table of messages, and of what is being written but not sent. */
@Repository
class Messages {
    private static final String COLUMNS = "seq, client_id, author, author_id, kind, body, attachment_id, sent_at";

    private final JdbcClient jdbc;

    Messages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Stores a message under the next number of its visit; the visit's row gives the number, so that there are no gaps
     * and no two the same, whichever node speaks.
     *
     * @param unsent a message whose {@code seq} is still open
     */
    Message append(VisitId visit, Message unsent) {
        long seq = jdbc.sql("""
                with numbered as (
                  update consultation.visit
                  set last_seq = last_seq + 1,
                      exchanges_used = exchanges_used
                        + case when :author = 'PATIENT' and last_author is distinct from 'PATIENT' then 1 else 0 end,
                      last_author = case when :author = 'SYSTEM' then last_author else :author end,
                      last_message_at = :at,
                      practitioner_messages = practitioner_messages + case when :author = 'PRACTITIONER' then 1 else 0 end
                  where id = :visit
                  returning last_seq
                )
                insert into consultation.message (visit_id, seq, client_id, author, author_id, kind, body, attachment_id, sent_at)
                select :visit, last_seq, :clientId, :author, :authorId, :kind, :body, :attachment, :at from numbered
                returning seq
                """)
                .param("visit", visit.value())
                .param("author", unsent.author().name())
                .param("authorId", unsent.authorId())
                .param("clientId", unsent.clientId())
                .param("kind", unsent.kind().name())
                .param("body", unsent.text())
                .param("attachment", unsent.attachment())
                .param("at", Sql.timestamp(unsent.sentAt()))
                .query(Long.class)
                .single();
        return new Message(
                seq,
                unsent.clientId(),
                unsent.author(),
                unsent.authorId(),
                unsent.kind(),
                unsent.text(),
                unsent.attachment(),
                unsent.sentAt());
    }

    Optional<Message> sent(VisitId visit, Author author, String clientId) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + " from consultation.message where visit_id = :visit and author = :author and client_id = :clientId")
                .param("visit", visit.value())
                .param("author", author.name())
                .param("clientId", clientId)
                .query(Messages::message)
                .optional();
    }

    List<Message> after(VisitId visit, long seq, int most) {
        return jdbc.sql("select " + COLUMNS
                        + " from consultation.message where visit_id = :visit and seq > :seq order by seq limit :most")
                .param("visit", visit.value())
                .param("seq", seq)
                .param("most", most)
                .query(Messages::message)
                .list();
    }

    /** How many messages of the other side each visit holds that this side has not read. */
    Map<VisitId, Integer> unread(Collection<VisitId> visits, Author side) {
        String column = side == Author.PRACTITIONER ? "practitioner_read" : "patient_read";
        var unread = new HashMap<VisitId, Integer>();
        jdbc.sql("""
                select m.visit_id, count(*) as unread
                from consultation.visit v join consultation.message m on m.visit_id = v.id and m.seq > v.%s
                where v.id = any (cast(:visits as uuid[])) and m.author = :other
                group by m.visit_id
                """.formatted(column))
                .param("visits", visits.stream().map(VisitId::toString).toArray(String[]::new))
                .param("other", side == Author.PRACTITIONER ? "PATIENT" : "PRACTITIONER")
                .query((row, n) -> unread.put(new VisitId(Sql.uuid(row, "visit_id")), row.getInt("unread")))
                .list();
        return unread;
    }

    boolean shows(VisitId visit, UUID attachment) {
        return jdbc.sql(
                        "select exists (select from consultation.message where visit_id = :visit and attachment_id = :attachment)")
                .param("visit", visit.value())
                .param("attachment", attachment)
                .query(Boolean.class)
                .single();
    }

    /** Moves a read mark forward; a mark never goes back, nor past the last message; false when it stood there already. */
    boolean read(VisitId visit, Author reader, long seq) {
        String column = reader == Author.PRACTITIONER ? "practitioner_read" : "patient_read";
        return jdbc.sql(
                                "update consultation.visit set %s = least(:seq, last_seq) where id = :visit and %s < least(:seq, last_seq)"
                                        .formatted(column, column))
                        .param("seq", seq)
                        .param("visit", visit.value())
                        .update()
                == 1;
    }

    String draft(VisitId visit, UUID person) {
        return jdbc.sql("select body from consultation.draft where visit_id = :visit and person_id = :person")
                .param("visit", visit.value())
                .param("person", person)
                .query(String.class)
                .optional()
                .orElse("");
    }

    void keepDraft(VisitId visit, UUID person, String text, Instant at) {
        jdbc.sql("""
                insert into consultation.draft (visit_id, person_id, body, updated_at) values (:visit, :person, :body, :at)
                on conflict (visit_id, person_id) do update set body = excluded.body, updated_at = excluded.updated_at
                """)
                .param("visit", visit.value())
                .param("person", person)
                .param("body", text)
                .param("at", Sql.timestamp(at))
                .update();
    }

    private static Message message(ResultSet row, int n) throws SQLException {
        @Nullable UUID attachment = Sql.uuidOrNull(row, "attachment_id");
        return new Message(
                row.getLong("seq"),
                row.getString("client_id"),
                Author.valueOf(row.getString("author")),
                Sql.uuidOrNull(row, "author_id"),
                Message.Kind.valueOf(row.getString("kind")),
                row.getString("body"),
                attachment,
                Sql.instant(row, "sent_at"));
    }
}
