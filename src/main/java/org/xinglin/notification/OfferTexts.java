package org.xinglin.notification;

import java.time.format.DateTimeFormatter;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.waitlist.PlaceOffered;

/** An offer runs out, so it is told by text message too, in both languages at once; it names no doctor and no department. */
@Component
class OfferTexts {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ChinaTime.ZONE);
    private static final String WORDS =
            "【杏林】您候补的号有了，为您保留到 %s，请到“我的候补”确认。A place you wait for is kept for you until %s; answer under My waiting list.";

    private final PressingTexts texts;
    private final Recipients recipients;

    OfferTexts(PressingTexts texts, Recipients recipients) {
        this.texts = texts;
        this.recipients = recipients;
    }

    @ApplicationModuleListener
    void on(PlaceOffered e) {
        String until = CLOCK.format(e.expiresAt());
        texts.tell(recipients.forPatient(e.patient()), e.offer().value(), e.at(), WORDS.formatted(until, until));
    }
}
