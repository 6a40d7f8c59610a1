package org.xinglin.notification;

import java.time.Instant;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinglin.commitment.PromiseBroken;
import org.xinglin.commitment.PromiseKind;
import org.xinglin.consultation.VisitAccepted;
import org.xinglin.consultation.VisitClosed;
import org.xinglin.consultation.VisitId;
import org.xinglin.consultation.VisitOpened;
import org.xinglin.consultation.VisitRefused;
import org.xinglin.consultation.VisitTerminated;
import org.xinglin.directory.PractitionerId;
import org.xinglin.kernel.PersonId;

/** Tells of visits: the doctor that a request waits, the patient what became of it. */
@Component
class VisitNotices {
    private final Inbox inbox;
    private final Recipients recipients;

    VisitNotices(Inbox inbox, Recipients recipients) {
        this.inbox = inbox;
        this.recipients = recipients;
    }

    @ApplicationModuleListener
    void on(VisitOpened e) {
        inbox.tell(new News(
                recipients.doctor(e.practitioner()),
                Kind.VISIT_OPENED,
                "visit",
                e.visit().value(),
                e.at(),
                Map.of("until", e.answerBy().toString())));
    }

    @ApplicationModuleListener
    void on(VisitAccepted e) {
        patient(
                e.patient(),
                Kind.VISIT_ACCEPTED,
                e.visit(),
                e.practitioner(),
                e.at(),
                "until",
                e.talkUntil().toString());
    }

    @ApplicationModuleListener
    void on(VisitClosed e) {
        patient(e.patient(), Kind.VISIT_CLOSED, e.visit(), e.practitioner(), e.at(), "how", "");
    }

    @ApplicationModuleListener
    void on(VisitRefused e) {
        patient(e.patient(), Kind.VISIT_REFUSED, e.visit(), e.practitioner(), e.at(), "reason", e.how());
    }

    @ApplicationModuleListener
    void on(VisitTerminated e) {
        patient(e.patient(), Kind.VISIT_TERMINATED, e.visit(), e.practitioner(), e.at(), "reason", e.reason());
    }

    /** Who was not answered at all hears of it as a visit that ended; the doctor hears of every breach. */
    @ApplicationModuleListener
    void on(PromiseBroken e) {
        var facts = Map.of(
                "practitioner", e.practitioner().toString(),
                "promise", e.kind().name(),
                "amount", e.refunded().toString());
        String kind = e.subject().kind();
        inbox.tell(new News(
                recipients.doctor(e.practitioner()),
                Kind.PROMISE_BROKEN,
                kind,
                e.subject().id(),
                e.at(),
                facts));
        if (e.kind() != PromiseKind.FIRST_REPLY) {
            inbox.tell(new News(
                    recipients.forPatient(e.patient()),
                    Kind.PROMISE_BROKEN,
                    kind,
                    e.subject().id(),
                    e.at(),
                    facts));
        }
    }

    private void patient(
            PersonId patient, Kind kind, VisitId visit, PractitionerId doctor, Instant at, String fact, String value) {
        inbox.tell(new News(
                recipients.forPatient(patient),
                kind,
                "visit",
                visit.value(),
                at,
                Map.of("practitioner", doctor.toString(), fact, value)));
    }
}
