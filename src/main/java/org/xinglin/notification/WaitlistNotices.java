package org.xinglin.notification;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.PersonId;
import org.xinglin.waitlist.OfferEnded;
import org.xinglin.waitlist.PlaceOffered;
import org.xinglin.waitlist.WishEnded;

/** Tells those who wait that a place is kept for them, and what became of it. */
@Component
class WaitlistNotices {
    private final Inbox inbox;
    private final Recipients recipients;

    WaitlistNotices(Inbox inbox, Recipients recipients) {
        this.inbox = inbox;
        this.recipients = recipients;
    }

    @ApplicationModuleListener
    void on(PlaceOffered e) {
        tell(
                e.patient(),
                Kind.PLACE_OFFERED,
                "offer",
                e.offer().value(),
                e.at(),
                Map.of(
                        "practitioner", e.practitioner().toString(),
                        "startsAt", e.startsAt().toString(),
                        "until", e.expiresAt().toString()));
    }

    @ApplicationModuleListener
    void on(OfferEnded e) {
        tell(
                e.patient(),
                Kind.OFFER_ENDED,
                "offer",
                e.offer().value(),
                e.at(),
                Map.of(
                        "practitioner", e.practitioner().toString(),
                        "startsAt", e.startsAt().toString(),
                        "reason", e.how()));
    }

    @ApplicationModuleListener
    void on(WishEnded e) {
        tell(e.patient(), Kind.WISH_ENDED, "wish", e.wish().value(), e.at(), Map.of("reason", e.how()));
    }

    private void tell(PersonId patient, Kind kind, String subject, UUID id, Instant at, Map<String, String> facts) {
        inbox.tell(new News(recipients.forPatient(patient), kind, subject, id, at, facts));
    }
}
