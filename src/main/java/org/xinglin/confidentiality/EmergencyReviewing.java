package org.xinglin.confidentiality;

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
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** The hospital of the doctor looks at every emergency afterwards, and says to doctor and patient what it found (PV-18). */
@Service
class EmergencyReviewing {
    private final EmergencyAccesses accesses;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EmergencyReviewing(
            EmergencyAccesses accesses,
            Rulebook rulebook,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accesses = accesses;
        this.rulebook = rulebook;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    static InstitutionId house(Caller who) {
        UUID institution = who.institution();
        if (institution == null) {
            throw new NotFound("confidentiality.no-institution");
        }
        return new InstitutionId(institution);
    }

    /** Refuses {@code confidentiality.no-such-access}, also for those of other hospitals. */
    @Transactional
    public EmergencyAccess read(Caller who, EmergencyAccessId id) {
        EmergencyAccess access = require(who, id);
        audit.granted(who, "emergency-access.read", "emergency-access", id.value(), access.patient(), "administration");
        return access;
    }

    /**
     * Refuses {@code confidentiality.verdict-missing}, {@code text-missing}, {@code own-access}, {@code already-reviewed}; what
     * is still open may be judged, too.
     */
    @Transactional
    public EmergencyAccess review(Caller who, EmergencyAccessId id, @Nullable Verdict verdict, @Nullable String note) {
        Instant at = clock.instant();
        EmergencyAccess access = require(who, id);
        if (verdict == null) {
            throw new InvalidInput("confidentiality.verdict-missing", "/verdict", "PV-18");
        }
        int longest = rulebook.rulesInForce(at, Scope.NATION).number("PV-18", "breakGlassReason");
        String said = Typed.required(note, "/note", longest);
        if (access.doctor().equals(who.person())) {
            throw new OwnAccess();
        }
        if (!accesses.review(id, new EmergencyAccess.Review(verdict, at, who.person(), said))) {
            throw new AlreadyReviewed();
        }
        audit.granted(
                who, "emergency-access.review", "emergency-access", id.value(), access.patient(), "administration");
        events.publishEvent(new EmergencyAccessReviewed(
                id, access.patient(), access.practitioner(), access.institution(), at, verdict == Verdict.JUSTIFIED));
        return require(who, id);
    }

    private EmergencyAccess require(Caller who, EmergencyAccessId id) {
        InstitutionId house = house(who);
        return accesses.find(id)
                .filter(a -> a.institution().equals(house))
                .orElseThrow(() -> new NotFound("confidentiality.no-such-access"));
    }
}
