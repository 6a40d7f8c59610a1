package org.xinglin.notification;

import java.time.format.DateTimeFormatter;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.waitlist.PlaceOffered;
import org.xinglin.wording.TextOccasion;
import org.xinglin.wording.Wordings;

/** An offer runs out, so it is told by text message too, in both languages at once; it names no doctor and no department. */
@Component
class OfferTexts {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ChinaTime.ZONE);

    private final PressingTexts texts;
    private final Recipients recipients;
    private final Practitioners practitioners;
    private final Wordings wordings;

    OfferTexts(PressingTexts texts, Recipients recipients, Practitioners practitioners, Wordings wordings) {
        this.texts = texts;
        this.recipients = recipients;
        this.practitioners = practitioners;
        this.wordings = wordings;
    }

    @ApplicationModuleListener
    void on(PlaceOffered e) {
        InstitutionId house = practitioners
                .find(e.practitioner())
                .map(Practitioner::institution)
                .orElse(null);
        String words = wordings.say(TextOccasion.OFFER, house, e.at(), CLOCK.format(e.expiresAt()));
        texts.tell(recipients.forPatient(e.patient()), e.offer().value(), e.at(), words);
    }
}
