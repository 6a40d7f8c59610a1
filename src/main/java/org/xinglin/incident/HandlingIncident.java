package org.xinglin.incident;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Institution;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;

/** The administration grades an incident, writes what was done, and closes it when nothing is left undone. */
@Service
class HandlingIncident {
    private static final int MOST_PEOPLE = 100_000_000;
    private static final Set<StepKind> WRITTEN =
            Set.of(StepKind.NOTED, StepKind.AUTHORITY_TOLD, StepKind.PEOPLE_TOLD, StepKind.PEOPLE_SPARED);

    private final Incidents incidents;
    private final Reporting reporting;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final Clock clock;
    private final Ids ids;

    HandlingIncident(
            Incidents incidents, Reporting reporting, Rulebook rulebook, AuditLog audit, Clock clock, Ids ids) {
        this.incidents = incidents;
        this.reporting = reporting;
        this.rulebook = rulebook;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** @param people how many are affected, as far as known */
    record Grading(
            @Nullable IncidentKind kind,
            @Nullable Grade grade,
            @Nullable Integer people,
            @Nullable String text) {}

    /** Something done; the text says what, with the receipt or the reason where there is one. */
    record Deed(@Nullable StepKind kind, @Nullable String text) {}

    /** The outcome and what is changed. */
    record Closing(@Nullable String text) {}

    /** It may be graded again as more comes to light. Refuses {@code incident.closed} and what is missing. */
    @Transactional
    public void classify(Caller who, IncidentId id, Grading grading) {
        Instant at = clock.instant();
        RulesInForce rules = rules(who, at);
        Incident incident = require(who, id);
        Grade grade = grading.grade();
        if (grade == null) {
            throw new InvalidInput("incident.grade-missing", "/grade");
        }
        Integer people = grading.people();
        if (people != null && (people < 0 || people > MOST_PEOPLE)) {
            throw new InvalidInput("incident.people-impossible", "/people");
        }
        String text = Typed.required(grading.text(), "/text", rules.number("XL-INCIDENT", "text"));
        IncidentKind kind = grading.kind() == null ? incident.kind() : grading.kind();
        Instant authorityBy = incident.authorityBy();
        if (kind == IncidentKind.DATA_LEAK && authorityBy == null) {
            authorityBy = at.plus(rules.duration("DX-22", "reportWithin"));
        }
        incidents.classify(id, kind, grade, people, authorityBy, at);
        step(who, id, new Step(StepKind.CLASSIFIED, text, at, who.person()), rules);
    }

    /** Refuses {@code incident.closed}, {@code deed-missing}, {@code text-missing} and {@code text-too-long}. */
    @Transactional
    public void write(Caller who, IncidentId id, Deed deed) {
        Instant at = clock.instant();
        RulesInForce rules = rules(who, at);
        require(who, id);
        StepKind kind = deed.kind();
        if (kind == null || !WRITTEN.contains(kind)) {
            throw new InvalidInput("incident.deed-missing", "/kind");
        }
        String text = Typed.required(deed.text(), "/text", rules.number("XL-INCIDENT", "text"));
        step(who, id, new Step(kind, text, at, who.person()), rules);
    }

    /** Refuses {@code incident.closed}, {@code not-classified}, and for leaks {@code authority-not-told} (DX-22) and {@code people-not-told} (PV-12). */
    @Transactional
    public void close(Caller who, IncidentId id, Closing closing) {
        Instant at = clock.instant();
        RulesInForce rules = rules(who, at);
        Incident incident = require(who, id);
        String text = Typed.required(closing.text(), "/text", rules.number("XL-INCIDENT", "text"));
        if (incident.grade() == null) {
            throw new NotClassified();
        }
        if (incident.authorityBy() != null && incident.authorityAt() == null) {
            throw new AuthorityNotTold();
        }
        if (incident.leak() && rules.flag("PV-12", "tellPeople") && incident.peopleToldAt() == null) {
            throw new PeopleNotTold();
        }
        step(who, id, new Step(StepKind.CLOSED, text, at, who.person()), rules);
    }

    private void step(Caller who, IncidentId id, Step step, RulesInForce rules) {
        incidents.step(ids.next(), id, step, step.at().plus(rules.duration("XL-INCIDENT", "followUpEvery")));
        audit.granted(who, "incident.handle", "incident", id.value(), null, "administration");
    }

    private RulesInForce rules(Caller who, Instant at) {
        Institution house = reporting.house(who);
        return rulebook.rulesInForce(at, house.scope());
    }

    private Incident require(Caller who, IncidentId id) {
        Incident incident = incidents
                .lock(id, reporting.house(who).id())
                .orElseThrow(() -> new NotFound("incident.no-such-incident"));
        if (incident.closedAt() != null) {
            throw new ClosedAlready();
        }
        return incident;
    }
}
