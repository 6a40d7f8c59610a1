package org.xinglin.incident;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.Page;
import org.xinglin.kernel.PersonId;

/** Incidents for those who handle them and those who entered them. */
@Service
class IncidentReading {
    private static final int PAGE = 20;
    private static final int MOST_OPEN = 300;
    private static final int MOST_OWN = 50;

    private final Incidents incidents;
    private final Reporting reporting;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;

    IncidentReading(Incidents incidents, Reporting reporting, People people, AuditLog audit, Clock clock) {
        this.incidents = incidents;
        this.reporting = reporting;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    List<IncidentView> open(Caller who) {
        return views(incidents.open(reporting.house(who).id(), MOST_OPEN));
    }

    Page<IncidentView> closed(Caller who, @Nullable IncidentId after) {
        var rows = views(incidents.closed(reporting.house(who).id(), after, PAGE + 1));
        return Page.of(rows, PAGE, v -> v.id().toString());
    }

    /** What the caller entered. */
    List<IncidentView> own(Caller who) {
        return views(incidents.enteredBy(who.person(), reporting.house(who).id(), MOST_OWN));
    }

    @Transactional
    public IncidentView one(Caller who, IncidentId id) {
        Incident incident = incidents
                .find(id, reporting.house(who).id())
                .orElseThrow(() -> new NotFound("incident.no-such-incident"));
        audit.granted(who, "incident.read", "incident", id.value(), null, "administration");
        List<Step> steps = incidents.steps(id);
        Map<PersonId, String> names = names(
                Stream.concat(Stream.of(incident.reportedBy()), steps.stream().map(Step::by)));
        return view(
                incident,
                names,
                steps.stream()
                        .map(s -> new IncidentView.IncidentStep(
                                s.kind(), s.text(), s.at(), names.getOrDefault(s.by(), "")))
                        .toList());
    }

    private List<IncidentView> views(List<Incident> rows) {
        Map<PersonId, String> names = names(rows.stream().map(Incident::reportedBy));
        return rows.stream().map(i -> view(i, names, List.of())).toList();
    }

    private Map<PersonId, String> names(Stream<PersonId> ids) {
        return people.all(ids.distinct().toList()).stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    private IncidentView view(Incident i, Map<PersonId, String> names, List<IncidentView.IncidentStep> steps) {
        Instant due = i.dueAt();
        return new IncidentView(
                i.id(),
                i.incidentNo(),
                i.kind(),
                i.state(),
                i.grade(),
                i.text(),
                i.happenedAt(),
                i.reportedAt(),
                names.getOrDefault(i.reportedBy(), ""),
                i.peopleAffected(),
                i.classifyBy(),
                i.authorityBy(),
                i.authorityAt(),
                i.peopleToldAt(),
                due,
                due != null && due.isBefore(clock.instant()),
                i.closedAt(),
                steps);
    }
}
