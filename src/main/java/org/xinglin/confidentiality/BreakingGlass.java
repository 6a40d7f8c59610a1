package org.xinglin.confidentiality;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.identity.People;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.rulebook.Scope;

/** A doctor opens a record in an emergency: with a reason, for a while, told to the patient and reviewed later (PV-18). */
@Service
class BreakingGlass {
    private static final Duration DAY = Duration.ofDays(1);

    private final EmergencyAccesses accesses;
    private final Practitioners practitioners;
    private final People people;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    BreakingGlass(
            EmergencyAccesses accesses,
            Practitioners practitioners,
            People people,
            Rulebook rulebook,
            AuditLog audit,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.accesses = accesses;
        this.practitioners = practitioners;
        this.people = people;
        this.rulebook = rulebook;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Opens, or gives the one that is open. Refuses {@code confidentiality.reason-missing}, {@code text-missing},
     * {@code text-too-long}, {@code no-post}, {@code own-record} and {@code too-many-emergencies}.
     */
    @Transactional
    public EmergencyAccess open(
            Caller who, PersonId patient, @Nullable EmergencyReason reason, @Nullable String words) {
        Instant at = clock.instant();
        Practitioner doctor = practitioners.ofPerson(who.person()).orElseThrow(NoPost::new);
        if (reason == null) {
            throw new InvalidInput("confidentiality.reason-missing", "/reason", "PV-18");
        }
        RulesInForce rules = rulebook.rulesInForce(at, Scope.NATION);
        String said = Typed.required(words, "/words", rules.number("PV-18", "breakGlassReason"));
        if (patient.equals(who.person())) {
            throw new InvalidInput("confidentiality.own-record", "/reason");
        }
        people.person(patient);
        accesses.closeOver(who.person(), patient, at);
        int most = rules.number("PV-18", "breakGlassPerDay");
        if (accesses.openedSince(who.person(), at.minus(DAY)) >= most) {
            return accesses.openOf(who.person(), patient, at).orElseThrow(() -> TooManyEmergencies.opened(most));
        }
        var access = new EmergencyAccess(
                new EmergencyAccessId(ids.next()),
                patient,
                who.person(),
                doctor.id(),
                doctor.institution(),
                reason,
                said,
                at,
                at.plus(rules.duration("PV-18", "breakGlassFor")),
                null,
                ChinaTime.dateOf(at.plus(rules.duration("PV-18", "breakGlassReview"))),
                null);
        if (!accesses.add(access)) {
            return accesses.openOf(who.person(), patient, at).orElseThrow();
        }
        audit.granted(who, "record.break-glass", "emergency-access", access.id().value(), patient, "emergency");
        events.publishEvent(
                new EmergencyAccessOpened(access.id(), patient, doctor.id(), doctor.institution(), at, access.until()));
        return access;
    }

    /** The doctor has seen enough; what ran out is over anyway. */
    @Transactional
    public void close(Caller who, EmergencyAccessId id) {
        EmergencyAccess access = accesses.find(id)
                .filter(a -> a.doctor().equals(who.person()))
                .orElseThrow(() -> new NotFound("confidentiality.no-such-access"));
        if (accesses.close(id, who.person(), clock.instant())) {
            audit.granted(who, "record.close-glass", "emergency-access", id.value(), access.patient(), "emergency");
        }
    }
}
