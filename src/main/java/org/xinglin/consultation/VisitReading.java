package org.xinglin.consultation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Page;
import org.xinglin.kernel.PersonId;

/** Looking at visits; each look at a patient's data leaves its entry in the log. */
@Service
@Transactional
class VisitReading {
    private static final int PAGE = 20;

    private final Parties parties;
    private final VisitLists lists;
    private final VisitViews views;
    private final Practitioners practitioners;
    private final AuditLog audit;
    private final Trace trace;

    VisitReading(
            Parties parties,
            VisitLists lists,
            VisitViews views,
            Practitioners practitioners,
            AuditLog audit,
            Trace trace) {
        this.parties = parties;
        this.lists = lists;
        this.views = views;
        this.practitioners = practitioners;
        this.audit = audit;
        this.trace = trace;
    }

    /** What lies before a doctor, each list in the order of what presses most. */
    record QueueView(List<VisitRow> waiting, List<VisitRow> inVisit, List<VisitRow> recordDue) {}

    VisitView view(Caller who, VisitId id) {
        Parties.Seat seat = parties.seat(who, id);
        trace.granted(who, "visit.read", seat.visit());
        return views.view(seat.visit(), seat.side());
    }

    /** One's own visits and those of children one acts for; what is withheld makes a page shorter and ends no list. */
    Page<VisitRow> ofPatient(Caller who, @Nullable UUID after) {
        Page<Visit> found = Page.of(lists.around(who.person(), after, PAGE + 1), PAGE, v -> v.id().toString());
        audit.granted(who, "visit.list", "person", who.person().value(), who.person(), "own");
        return new Page<>(views.rows(parties.shown(who, found.items()), Author.PATIENT), found.next());
    }

    QueueView queue(Caller who) {
        List<VisitRow> rows =
                views.rows(ofDoctor(who).map(d -> lists.atWork(d.id())).orElse(List.of()), Author.PRACTITIONER);
        rows.forEach(row -> log(who, "visit.queue", row));
        return new QueueView(
                in(rows, VisitState.WAITING), in(rows, VisitState.IN_VISIT), in(rows, VisitState.RECORD_DUE));
    }

    Page<VisitRow> endedOf(Caller who, @Nullable UUID after) {
        List<Visit> found =
                ofDoctor(who).map(d -> lists.endedOf(d.id(), after, PAGE + 1)).orElse(List.of());
        Page<VisitRow> page = Page.of(
                views.rows(found, Author.PRACTITIONER), PAGE, row -> row.id().toString());
        page.items().forEach(row -> log(who, "visit.list", row));
        return page;
    }

    private Optional<Practitioner> ofDoctor(Caller who) {
        return practitioners.ofPerson(who.person());
    }

    private void log(Caller who, String action, VisitRow row) {
        PersonId patient = row.patient().id();
        audit.granted(who, action, "visit", row.id().value(), patient, "treatment");
    }

    /** Emergencies first (TR-02), then the promise that runs out first; without a running promise the order stays. */
    private static List<VisitRow> in(List<VisitRow> rows, VisitState state) {
        return rows.stream()
                .filter(r -> r.state() == state)
                .sorted(Comparator.comparing((VisitRow r) -> !r.emergency())
                        .thenComparing(r ->
                                r.promise() == null ? Instant.MAX : r.promise().dueAt()))
                .toList();
    }
}
