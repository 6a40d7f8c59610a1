package org.xinglin.oversight;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.InstitutionId;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** The institution takes a complaint up and answers it. */
@Service
class Answering {
    private final Complaints complaints;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answering(Complaints complaints, Rulebook rulebook, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.complaints = complaints;
        this.rulebook = rulebook;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The institution somebody works for; refuses {@code oversight.no-institution}. */
    static InstitutionId house(Caller who) {
        UUID institution = who.institution();
        if (institution == null) {
            throw new NotFound("oversight.no-institution");
        }
        return new InstitutionId(institution);
    }

    /** Refuses {@code oversight.no-such-complaint}, also for complaints to other institutions and those with somebody else. */
    @Transactional
    public Complaint read(Caller who, ComplaintId id) {
        Complaint complaint = require(who, id);
        audit.granted(who, "complaint.read", "complaint", id.value(), complaint.person(), "administration");
        return complaint;
    }

    /** Taking up twice is taking up once. */
    @Transactional
    public Complaint accept(Caller who, ComplaintId id) {
        Complaint complaint = require(who, id);
        if (complaints.accept(id, who.person(), clock.instant())) {
            audit.granted(who, "complaint.accept", "complaint", id.value(), complaint.person(), "administration");
        }
        return require(who, id);
    }

    /** Refuses {@code oversight.already-answered}, {@code outcome-missing}, {@code text-missing} and {@code text-too-long}. */
    @Transactional
    public Complaint answer(Caller who, ComplaintId id, @Nullable ComplaintOutcome outcome, @Nullable String text) {
        Instant at = clock.instant();
        if (outcome == null) {
            throw new InvalidInput("oversight.outcome-missing", "/outcome");
        }
        int longest = rulebook.rulesInForce(at, Scope.NATION).number("XL-TEXT", "complaintToHospital");
        String answer = Typed.required(text, "/text", longest);
        Complaint complaint = require(who, id);
        if (!complaints.answer(id, outcome, answer, who.person(), onlyIfHandledBy(who), at)) {
            require(who, id);
            throw new AlreadyAnswered();
        }
        audit.granted(who, "complaint.answer", "complaint", id.value(), complaint.person(), "administration");
        events.publishEvent(new ComplaintAnswered(id, complaint.person(), complaint.institution(), at));
        return require(who, id);
    }

    /** Administrators see all of their house; others what was handed to them, as long as they have it. */
    Complaint require(Caller who, ComplaintId id) {
        Complaint complaint = ofHouse(who, id);
        PersonId handler = onlyIfHandledBy(who);
        if (handler != null && !handler.equals(complaint.handler())) {
            throw new NotFound("oversight.no-such-complaint", complaint.person());
        }
        return complaint;
    }

    /** Also what the caller has just handed on. */
    Complaint ofHouse(Caller who, ComplaintId id) {
        return complaints.ofInstitution(id, house(who)).orElseThrow(() -> new NotFound("oversight.no-such-complaint"));
    }

    /** Null for administrators, who act whoever handles it. */
    static @Nullable PersonId onlyIfHandledBy(Caller who) {
        return who.is(Role.ADMINISTRATOR) ? null : who.person();
    }
}
