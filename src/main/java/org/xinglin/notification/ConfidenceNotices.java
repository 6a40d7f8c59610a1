package org.xinglin.notification;

import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinglin.confidentiality.EmergencyAccessOpened;
import org.xinglin.confidentiality.EmergencyAccessReviewed;

/** Tells the patient at once when their record was opened in an emergency, and both sides what the hospital found. */
@Component
class ConfidenceNotices {
    private static final String SUBJECT = "emergency-access";

    private final Inbox inbox;
    private final Recipients recipients;

    ConfidenceNotices(Inbox inbox, Recipients recipients) {
        this.inbox = inbox;
        this.recipients = recipients;
    }

    @ApplicationModuleListener
    void on(EmergencyAccessOpened e) {
        inbox.tell(new News(
                recipients.forPatient(e.patient()),
                Kind.RECORD_OPENED,
                SUBJECT,
                e.access().value(),
                e.at(),
                Map.of(
                        "practitioner", e.practitioner().toString(),
                        "institution", e.institution().toString(),
                        "until", e.until().toString())));
    }

    @ApplicationModuleListener
    void on(EmergencyAccessReviewed e) {
        Map<String, String> facts = Map.of(
                "practitioner", e.practitioner().toString(),
                "institution", e.institution().toString(),
                "outcome", e.justified() ? "JUSTIFIED" : "UNJUSTIFIED");
        inbox.tell(new News(
                recipients.forPatient(e.patient()),
                Kind.RECORD_OPENING_REVIEWED,
                SUBJECT,
                e.access().value(),
                e.at(),
                facts));
        inbox.tell(new News(
                recipients.doctor(e.practitioner()),
                Kind.OWN_OPENING_REVIEWED,
                SUBJECT,
                e.access().value(),
                e.at(),
                facts));
    }
}
