package org.xinglin.incident;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Institution;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.IdempotencyKey;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;

/** Anybody of the staff enters what went wrong; its clocks start at once (DX-22, XL-INCIDENT). */
@Service
class Reporting {
    private static final Duration OLDEST = Duration.ofDays(365);

    private final Incidents incidents;
    private final Institutions institutions;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final Clock clock;
    private final Ids ids;

    Reporting(Incidents incidents, Institutions institutions, Rulebook rulebook, AuditLog audit, Clock clock, Ids ids) {
        this.incidents = incidents;
        this.institutions = institutions;
        this.rulebook = rulebook;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** The institution somebody works for; refuses {@code incident.no-institution}. */
    Institution house(Caller who) {
        var institution = who.institution();
        if (institution == null) {
            throw new NotFound("incident.no-institution");
        }
        return institutions
                .find(new InstitutionId(institution))
                .orElseThrow(() -> new NotFound("incident.no-institution"));
    }

    /** Refuses {@code incident.kind-missing}, {@code moment-missing}, {@code moment-impossible}, {@code text-missing} and {@code text-too-long}. */
    @Transactional
    public Incident report(Caller who, NewIncident wanted, IdempotencyKey key) {
        Instant at = clock.instant();
        Institution house = house(who);
        RulesInForce rules = rulebook.rulesInForce(at, house.scope());
        IncidentKind kind = wanted.kind();
        if (kind == null) {
            throw new InvalidInput("incident.kind-missing", "/kind");
        }
        String text = Typed.required(wanted.text(), "/text", rules.number("XL-INCIDENT", "text"));
        Incident incident = new Incident(
                new IncidentId(ids.next()),
                number(at, incidents.nextNumber()),
                house.id(),
                kind,
                text,
                happened(wanted, at),
                who.person(),
                at,
                null,
                null,
                at.plus(rules.duration("XL-INCIDENT", "classifyWithin")),
                kind == IncidentKind.DATA_LEAK ? at.plus(rules.duration("DX-22", "reportWithin")) : null,
                null,
                null,
                at.plus(rules.duration("XL-INCIDENT", "followUpEvery")),
                null);
        if (!incidents.insert(incident, key)) {
            return incidents.enteredBy(who.person(), key).orElseThrow();
        }
        audit.granted(who, "incident.report", "incident", incident.id().value(), null, "administration");
        return incident;
    }

    private static Instant happened(NewIncident wanted, Instant at) {
        Instant happened = wanted.happenedAt();
        if (happened == null) {
            throw new InvalidInput("incident.moment-missing", "/happenedAt");
        }
        if (happened.isAfter(at.plus(Duration.ofMinutes(1))) || happened.isBefore(at.minus(OLDEST))) {
            throw new InvalidInput("incident.moment-impossible", "/happenedAt");
        }
        return happened;
    }

    /** 不良事件 2026-11-22 no. 7 → BL20261122-0007. */
    private static String number(Instant at, long number) {
        return "BL" + DateTimeFormatter.BASIC_ISO_DATE.format(ChinaTime.dateOf(at)) + "-" + "%04d".formatted(number);
    }
}
