package org.xinglin.consultation;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.account.Presence;
import org.xinglin.directory.Departments;
import org.xinglin.directory.LicenceGate;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.rulebook.Rulebook;

/** What the doctor of a visit decides; to anybody else the visit does not exist. */
@Service
@Transactional
class Answering {
    private static final Set<String> REASONS =
            Set.of("BUSY", "OUT_OF_SCOPE", "NOT_SUITABLE", "INSUFFICIENT_MATERIAL", "OTHER");

    private final Parties parties;
    private final Visits visits;
    private final Ends ends;
    private final Charting charting;
    private final Presence presence;
    private final LicenceGate licences;
    private final Departments departments;
    private final Rulebook rulebook;
    private final Texts texts;
    private final Trace trace;
    private final Clock clock;

    Answering(
            Parties parties,
            Visits visits,
            Ends ends,
            Charting charting,
            Presence presence,
            LicenceGate licences,
            Departments departments,
            Rulebook rulebook,
            Texts texts,
            Trace trace,
            Clock clock) {
        this.parties = parties;
        this.visits = visits;
        this.ends = ends;
        this.charting = charting;
        this.presence = presence;
        this.licences = licences;
        this.departments = departments;
        this.rulebook = rulebook;
        this.texts = texts;
        this.trace = trace;
        this.clock = clock;
    }

    /** Takes a waiting visit: in person (SV-01), licensed still (DX-10, DX-14), and before the promise ran out. */
    void accept(Caller who, VisitId id) {
        Visit visit = parties.lockAsDoctor(who, id).require(VisitState.WAITING);
        presence.requireRecent(who);
        Instant at = clock.instant();
        if (visit.ranOut(at)) {
            throw new NotNow(VisitState.TIMED_OUT);
        }
        if (visit.treatment()) {
            licences.requireMayTreat(visit.parties().practitioner(), at);
        } else {
            licences.requireMayConsult(visit.parties().practitioner(), at);
        }
        Instant talkUntil = at.plus(visit.terms().talkFor());
        visits.accepted(id, at, talkUntil);
        charting.open(visit, at, talkUntil);
        trace.granted(who, "visit.accept", visit);
        trace.say(visit, Notice.ACCEPTED);
        trace.accepted(visit, at, talkUntil);
    }

    /** Declines a waiting visit; the patient is told why and gets everything back (SV-27). */
    void decline(Caller who, VisitId id, @Nullable String reason, @Nullable String note) {
        String said = texts.optional(note, "/note", "reason");
        if (reason == null || !REASONS.contains(reason)) {
            throw new InvalidInput("consultation.unknown-reason", "/reason", "SV-27");
        }
        Visit visit = parties.lockAsDoctor(who, id).require(VisitState.WAITING);
        trace.granted(who, "visit.decline", visit);
        ends.refuse(visit, VisitState.DECLINED, reason, said, clock.instant());
    }

    /** Says whether the patient's records make this a follow-up (SV-25). */
    void judge(Caller who, VisitId id, @Nullable Boolean followUp) {
        if (followUp == null) {
            throw new InvalidInput("consultation.follow-up-unsaid", "/followUp", "SV-25");
        }
        Visit visit = parties.lockAsDoctor(who, id).require(VisitState.IN_VISIT, VisitState.RECORD_DUE);
        if (followUp.equals(visit.ending().followUp())) {
            return;
        }
        visits.judged(id, followUp);
        trace.granted(who, "visit.judge", visit);
        trace.say(visit, followUp ? Notice.FOLLOW_UP_YES : Notice.FOLLOW_UP_NO);
    }

    /** Ends a visit that online care does not fit, at once, with a referral (DX-05). */
    void terminate(Caller who, VisitId id, @Nullable String reason, @Nullable String note) {
        String said = texts.optional(note, "/note", "reason");
        Visit visit = parties.lockAsDoctor(who, id).require(VisitState.IN_VISIT, VisitState.RECORD_DUE);
        Instant at = clock.instant();
        var reasons = rulebook.rulesInForce(
                        at, departments.scopeOf(visit.parties().department()))
                .codes("DX-05", "reasons");
        if (reason == null || !reasons.contains(reason)) {
            throw new InvalidInput("consultation.unknown-reason", "/reason", "DX-05");
        }
        trace.granted(who, "visit.terminate", visit);
        ends.terminate(visit, reason, said, at);
    }

    /** Completes a visit; a treatment only with the follow-up judged (SV-25) and its record signed (DX-16). */
    void close(Caller who, VisitId id) {
        Visit visit = parties.lockAsDoctor(who, id).require(VisitState.IN_VISIT, VisitState.RECORD_DUE);
        if (visit.treatment()) {
            requireTreated(visit);
        }
        trace.granted(who, "visit.close", visit);
        ends.close(visit, clock.instant(), Notice.CLOSED);
    }

    private void requireTreated(Visit visit) {
        Boolean followUp = visit.ending().followUp();
        if (followUp == null && !visit.complaint().pilot()) {
            throw new FollowUpNotJudged();
        }
        if (Boolean.FALSE.equals(followUp) && !visit.complaint().pilot()) {
            throw new NotAFollowUp();
        }
        if (!charting.recordSigned(visit)) {
            throw new RecordUnsigned();
        }
    }
}
