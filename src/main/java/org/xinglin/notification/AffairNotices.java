package org.xinglin.notification;

import java.util.Map;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinglin.chart.DocumentSigned;
import org.xinglin.guardianship.GuardianshipDecided;
import org.xinglin.identity.PersonVerified;
import org.xinglin.oversight.ComplaintAnswered;
import org.xinglin.recovery.AccessRestored;
import org.xinglin.scheduling.AppointmentCancelled;
import org.xinglin.settlement.BillRefunded;

/** Tells of appointments, money, papers, complaints and the person's own account. */
@Component
class AffairNotices {
    private static final Set<String> NAMING_THEIR_REFUND = Set.of("appointment", "upgrade", "examination");

    private final Inbox inbox;
    private final Recipients recipients;

    AffairNotices(Inbox inbox, Recipients recipients) {
        this.inbox = inbox;
        this.recipients = recipients;
    }

    @ApplicationModuleListener
    void on(PersonVerified e) {
        inbox.tell(
                new News(e.person(), Kind.PERSON_VERIFIED, "person", e.person().value(), e.at(), Map.of()));
    }

    @ApplicationModuleListener
    void on(AccessRestored e) {
        inbox.tell(new News(
                e.person(),
                Kind.ACCESS_RESTORED,
                "recovery",
                e.act(),
                e.at(),
                Map.of("outcome", e.kind().name())));
    }

    @ApplicationModuleListener
    void on(GuardianshipDecided e) {
        inbox.tell(new News(
                e.guardian(),
                Kind.GUARDIANSHIP_DECIDED,
                "guardianship",
                e.proof().value(),
                e.at(),
                Map.of("outcome", e.accepted() ? "ACCEPTED" : "RETURNED")));
    }

    @ApplicationModuleListener
    void on(AppointmentCancelled e) {
        inbox.tell(new News(
                recipients.forPatient(e.patient()),
                Kind.APPOINTMENT_CANCELLED,
                "appointment",
                e.appointment().value(),
                e.at(),
                Map.of(
                        "practitioner", e.practitioner().toString(),
                        "startsAt", e.startsAt().toString(),
                        "amount", e.refund().toString())));
    }

    /** The message of the cancelled appointment or examination names its refund. */
    @ApplicationModuleListener
    void on(BillRefunded e) {
        if (!(NAMING_THEIR_REFUND.contains(e.subject().kind()) && e.reason().equals("cancelled"))) {
            inbox.tell(new News(
                    e.payer(),
                    Kind.BILL_REFUNDED,
                    "bill",
                    e.bill().value(),
                    e.at(),
                    Map.of("amount", e.amount().toString(), "reason", e.reason())));
        }
    }

    @ApplicationModuleListener
    void on(DocumentSigned e) {
        inbox.tell(new News(
                recipients.forPatient(e.patient()),
                Kind.DOCUMENT_SIGNED,
                "record",
                e.record().value(),
                e.at(),
                Map.of("version", Integer.toString(e.version()))));
    }

    @ApplicationModuleListener
    void on(ComplaintAnswered e) {
        inbox.tell(new News(
                e.person(),
                Kind.COMPLAINT_ANSWERED,
                "complaint",
                e.complaint().value(),
                e.at(),
                Map.of("institution", e.institution().toString())));
    }
}
