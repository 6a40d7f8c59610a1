package org.xinglin.notification;

import java.time.Instant;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinglin.examination.ExaminationBooked;
import org.xinglin.examination.ExaminationCancelled;
import org.xinglin.examination.ExaminationCleared;
import org.xinglin.examination.ExaminationOrdered;
import org.xinglin.examination.ExaminationQuestioned;
import org.xinglin.examination.OrderId;
import org.xinglin.examination.PreparationDue;
import org.xinglin.kernel.PersonId;

/** Tells of examinations: ordered, decided, booked, given back, and when to begin preparing. */
@Component
class ExaminationNotices {
    private final Inbox inbox;
    private final Recipients recipients;

    ExaminationNotices(Inbox inbox, Recipients recipients) {
        this.inbox = inbox;
        this.recipients = recipients;
    }

    @ApplicationModuleListener
    void on(ExaminationOrdered e) {
        tell(recipients.forPatient(e.patient()), Kind.EXAMINATION_ORDERED, e.order(), e.at(), Map.of());
    }

    @ApplicationModuleListener
    void on(ExaminationCleared e) {
        tell(recipients.forPatient(e.patient()), Kind.EXAMINATION_CLEARED, e.order(), e.at(), Map.of());
    }

    @ApplicationModuleListener
    void on(ExaminationQuestioned e) {
        tell(recipients.doctor(e.practitioner()), Kind.EXAMINATION_QUESTIONED, e.order(), e.at(), Map.of());
    }

    @ApplicationModuleListener
    void on(ExaminationBooked e) {
        tell(
                recipients.forPatient(e.patient()),
                Kind.EXAMINATION_BOOKED,
                e.order(),
                e.at(),
                Map.of("startsAt", e.startsAt().toString()));
    }

    @ApplicationModuleListener
    void on(ExaminationCancelled e) {
        tell(
                recipients.forPatient(e.patient()),
                Kind.EXAMINATION_CANCELLED,
                e.order(),
                e.at(),
                Map.of("startsAt", e.startsAt().toString(), "amount", e.refund().toString()));
    }

    @ApplicationModuleListener
    void on(PreparationDue e) {
        tell(
                recipients.forPatient(e.patient()),
                Kind.PREPARATION_DUE,
                e.order(),
                e.at(),
                Map.of("startsAt", e.startsAt().toString()));
    }

    private void tell(PersonId person, Kind kind, OrderId order, Instant at, Map<String, String> facts) {
        inbox.tell(new News(person, kind, "examination", order.value(), at, facts));
    }
}
