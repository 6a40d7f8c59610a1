package org.xinglin.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of messages. */
@Repository
class Inbox {
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};
    static final String CHANNEL = "message";

    private static final UUID NEWEST = new UUID(-1, -1);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Ids ids;

    Inbox(JdbcClient jdbc, JsonMapper json, Ids ids) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
    }

    record Message(
            UUID id,
            Kind kind,
            String subjectKind,
            UUID subject,
            Map<String, String> facts,
            Instant at,
            @Nullable Instant readAt) {}

    /** The same news told again changes nothing. Pages that are open hear of it when the transaction commits. */
    void tell(News news) {
        jdbc.sql("""
                with told as (
                  insert into notification.message (id, person_id, kind, subject_kind, subject_id, facts, at)
                  values (:id, :person, :kind, :subjectKind, :subject, cast(:facts as jsonb), :at)
                  on conflict (person_id, kind, subject_id, at) do nothing
                  returning person_id)
                select pg_notify(:channel, person_id::text) from told
                """)
                .param("channel", CHANNEL)
                .param("id", ids.next())
                .param("person", news.person().value())
                .param("kind", news.kind().name())
                .param("subjectKind", news.subjectKind())
                .param("subject", news.subject())
                .param("facts", json.writeValueAsString(news.facts()))
                .param("at", Sql.timestamp(news.at()))
                .query((row, n) -> true)
                .list();
    }

    /** Newest first. */
    List<Message> of(PersonId person, @Nullable UUID before, int size) {
        return jdbc.sql("""
                select id, kind, subject_kind, subject_id, facts, at, read_at
                from notification.message
                where person_id = :person and id < :before
                order by id desc
                limit :size
                """)
                .param("person", person.value())
                .param("before", before == null ? NEWEST : before)
                .param("size", size)
                .query((row, n) -> new Message(
                        Sql.uuid(row, "id"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("subject_kind"),
                        Sql.uuid(row, "subject_id"),
                        json.readValue(row.getString("facts"), FACTS),
                        Sql.instant(row, "at"),
                        Sql.instantOrNull(row, "read_at")))
                .list();
    }

    /** Counted up to a hundred: nobody reads a larger number. */
    int unread(PersonId person) {
        return jdbc.sql("""
                select count(*) from (
                  select from notification.message where person_id = :person and read_at is null limit 100) unread
                """)
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    /** Whether there is such a message of this person; reading twice keeps the first time. */
    boolean read(UUID id, PersonId person, Instant at) {
        return jdbc.sql("""
                update notification.message set read_at = coalesce(read_at, :at)
                where id = :id and person_id = :person
                """)
                        .param("id", id)
                        .param("person", person.value())
                        .param("at", Sql.timestamp(at))
                        .update()
                > 0;
    }

    void readAll(PersonId person, Instant at) {
        jdbc.sql("update notification.message set read_at = :at where person_id = :person and read_at is null")
                .param("person", person.value())
                .param("at", Sql.timestamp(at))
                .update();
    }
}
