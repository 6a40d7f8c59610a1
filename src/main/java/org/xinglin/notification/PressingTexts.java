package org.xinglin.notification;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.account.TextMessages;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;

/** Tells by text message what should not wait for somebody to look. */
@Component
class PressingTexts {
    private final JdbcClient jdbc;
    private final TextMessages texts;

    PressingTexts(JdbcClient jdbc, TextMessages texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** The row decides that the same news is told once; when the service is away it goes with the caller's transaction. */
    void tell(PersonId person, UUID subject, Instant at, String words) {
        boolean news = jdbc.sql("""
                insert into notification.text_message (person_id, subject_id, at) values (:person, :subject, :at)
                on conflict do nothing
                """)
                        .param("person", person.value())
                        .param("subject", subject)
                        .param("at", Sql.timestamp(at))
                        .update()
                == 1;
        if (news && !texts.send(person, words)) {
            throw new IllegalStateException("the message service is away; the news is told later");
        }
    }
}
