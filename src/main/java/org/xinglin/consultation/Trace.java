package org.xinglin.consultation;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.xinglin.audit.AuditLog;
import org.xinglin.identity.Guardians;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.PersonId;

/** Leaves a trace of every step of a visit (DX-17): in the log, in the conversation, and for whoever listens. */
@Component
class Trace {
    private final AuditLog audit;
    private final Guardians guardians;
    private final Messages messages;
    private final Bell bell;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Trace(
            AuditLog audit,
            Guardians guardians,
            Messages messages,
            Bell bell,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.audit = audit;
        this.guardians = guardians;
        this.messages = messages;
        this.bell = bell;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    void granted(Caller who, String action, Visit visit) {
        PersonId patient = visit.parties().patient();
        String purpose = who.person().equals(visit.parties().practitionerPerson())
                ? "treatment"
                : guardians.capacityOf(who.person(), patient);
        audit.granted(who, action, "visit", visit.id().value(), patient, purpose);
    }

    void system(String action, Visit visit) {
        audit.system(action, "visit", visit.id().value(), visit.parties().patient());
    }

    /** The system says something in the conversation, and both sides hear of the new state. */
    void say(Visit visit, Notice notice) {
        messages.append(
                visit.id(),
                new Message(
                        0,
                        ids.next().toString(),
                        Author.SYSTEM,
                        null,
                        Message.Kind.NOTICE,
                        notice.code(),
                        null,
                        clock.instant()));
        bell.ring(visit);
        bell.ringQueue(visit);
    }

    void requested(Visit visit, Instant at) {
        var p = visit.parties();
        events.publishEvent(
                new VisitRequested(visit.id(), p.patient(), p.practitioner(), p.department(), p.institution(), at));
    }

    void opened(Visit visit, Instant at, Instant answerBy) {
        var p = visit.parties();
        events.publishEvent(new VisitOpened(
                visit.id(), p.patient(), p.practitioner(), p.department(), p.institution(), at, answerBy));
    }

    void accepted(Visit visit, Instant at, Instant talkUntil) {
        var p = visit.parties();
        events.publishEvent(new VisitAccepted(
                visit.id(), p.patient(), p.practitioner(), p.department(), p.institution(), at, talkUntil));
    }

    void closed(Visit visit, Instant at) {
        var p = visit.parties();
        events.publishEvent(
                new VisitClosed(visit.id(), p.patient(), p.practitioner(), p.department(), p.institution(), at));
    }

    void refused(Visit visit, Instant at, String how) {
        var p = visit.parties();
        events.publishEvent(
                new VisitRefused(visit.id(), p.patient(), p.practitioner(), p.department(), p.institution(), at, how));
    }

    void terminated(Visit visit, Instant at, String reason) {
        var p = visit.parties();
        events.publishEvent(new VisitTerminated(
                visit.id(), p.patient(), p.practitioner(), p.department(), p.institution(), at, reason));
    }
}
