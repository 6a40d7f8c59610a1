package org.xinglin.notification;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinglin.account.TextMessages;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Sql;
import org.xinglin.waitlist.PlaceOffered;

/** An offer runs out, so it is told by text message too, in both languages at once; it names no doctor and no department. */
@Component
class OfferTexts {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ChinaTime.ZONE);
    private static final String WORDS =
            "【杏林】您候补的号有了，为您保留到 %s，请到“我的候补”确认。A place you wait for is kept for you until %s; answer under My waiting list.";

    private final JdbcClient jdbc;
    private final TextMessages texts;
    private final Recipients recipients;

    OfferTexts(JdbcClient jdbc, TextMessages texts, Recipients recipients) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.recipients = recipients;
    }

    /** The row decides that the same offer is told once; when the service is away it goes with the transaction. */
    @ApplicationModuleListener
    void on(PlaceOffered e) {
        PersonId person = recipients.forPatient(e.patient());
        boolean news = jdbc.sql("""
                insert into notification.text_message (person_id, subject_id, at) values (:person, :offer, :at)
                on conflict do nothing
                """)
                        .param("person", person.value())
                        .param("offer", e.offer().value())
                        .param("at", Sql.timestamp(e.at()))
                        .update()
                == 1;
        Instant until = e.expiresAt();
        if (news && !texts.send(person, WORDS.formatted(CLOCK.format(until), CLOCK.format(until)))) {
            throw new IllegalStateException("the message service is away; the offer is told later");
        }
    }
}
