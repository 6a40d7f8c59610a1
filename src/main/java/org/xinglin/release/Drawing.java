package org.xinglin.release;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Rejection;
import org.xinglin.scheduling.Admission;
import org.xinglin.scheduling.ReleasedSession;
import org.xinglin.scheduling.ReleasedSessions;
import org.xinglin.scheduling.Standings;

/**
 * The transactions of a release, each behind the release's row: many tickets are taken in at once, the order is drawn and
 * its places given, later comers are served in the order they came. Whichever node comes first does the work; a node that
 * dies undoes its part, and the next finds the row as it was.
 */
@Component
class Drawing {
    private static final int TRIES = 8;

    private final Releases releases;
    private final Tickets tickets;
    private final ReleasedSessions sessions;
    private final Admission admission;
    private final Giving giving;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Ids ids;

    Drawing(
            Releases releases,
            Tickets tickets,
            ReleasedSessions sessions,
            Admission admission,
            Giving giving,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock,
            Ids ids) {
        this.releases = releases;
        this.tickets = tickets;
        this.sessions = sessions;
        this.admission = admission;
        this.giving = giving;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** What a transaction left behind: the release, tickets with their outcome, and what each arrival hears. */
    record Outcome(Release release, List<Ticket> tickets, Map<Arrival, Answer> answers) {}

    /** Tickets before the moment; empty when the order is drawn already, and the arrivals are then served as later comers. */
    Optional<Outcome> join(ReleaseId id, List<Arrival> arrivals) {
        return attempt(() -> {
            Release release = releases.lockShared(id);
            Instant at = clock.instant();
            if (release.drawn() || release.due(at)) {
                return Optional.empty();
            }
            List<ReleasedSession> open = giving.practised(release, at);
            Map<PersonId, Arrival> byPatient = byPatient(arrivals);
            Standings standings = admission.standings(byPatient.keySet(), open, at);
            var answers = new HashMap<Arrival, Answer>();
            var accepted = new ArrayList<Ticket>();
            byPatient.forEach((patient, arrival) -> hopeless(arrival, open, standings)
                    .ifPresentOrElse(
                            why -> answers.put(arrival, new Answer(null, why)),
                            () -> accepted.add(ticket(release, arrival, at))));
            List<Ticket> written = accepted.isEmpty() ? List.of() : tickets.join(accepted);
            written.forEach(t -> answers.put(byPatient.get(t.patient()), new Answer(t, null)));
            log(written, byPatient);
            return Optional.of(new Outcome(release, written, answers));
        });
    }

    /** A ticket that no wish of could ever be given is refused at the door, while there is time to mend it. */
    private static Optional<Rejection> hopeless(Arrival arrival, List<ReleasedSession> open, Standings standings) {
        @Nullable Rejection because = null;
        for (ReleasedSession session : open) {
            if (arrival.wishes().anything() || arrival.wishes().sessions().contains(session.id())) {
                Optional<Rejection> refusal = standings.refusal(arrival.patient(), session);
                if (refusal.isEmpty()) {
                    return Optional.empty();
                }
                because = refusal.get();
            }
        }
        return Optional.ofNullable(because);
    }

    /** Draws the order of those who wait and gives the places, once; afterwards says what was drawn. */
    Outcome draw(ReleaseId id) {
        return attempt(() -> {
            Releases.Locked locked = releases.lock(id);
            Instant at = clock.instant();
            if (!locked.release().due(at)) {
                return new Outcome(locked.release(), tickets.of(id), Map.of());
            }
            List<Ticket> ordered = FairDraw.order(locked.seed(), tickets.waiting(id), Ticket::id);
            var places = new ArrayList<Ticket>(ordered.size());
            for (int i = 0; i < ordered.size(); i++) {
                places.add(ordered.get(i).drawn(i + 1));
            }
            Giving.Round round = giving.give(locked.release(), places, at);
            tickets.decide(round.decided());
            boolean soldOut = round.left() == 0;
            releases.drawn(id, places.size(), soldOut, at);
            return new Outcome(releases.find(id).orElseThrow(), round.decided(), Map.of());
        });
    }

    /** Serves later comers in the order they came; each patient once. */
    Outcome serve(ReleaseId id, List<Arrival> arrivals) {
        return attempt(() -> {
            Releases.Locked locked = releases.lock(id);
            Release release = locked.release();
            if (release.state() != Release.State.RUSH || release.soldOut()) {
                return new Outcome(release, List.of(), Map.of());
            }
            Instant at = clock.instant();
            Map<PersonId, Arrival> byPatient = byPatient(arrivals);
            Map<PersonId, Ticket> before = tickets.of(id, byPatient.keySet());
            var answers = new HashMap<Arrival, Answer>();
            var line = new ArrayList<Ticket>();
            int place = locked.lastPlace();
            for (Arrival arrival : byPatient.values()) {
                Ticket known = before.get(arrival.patient());
                if (known != null && known.state() == Ticket.State.HELD) {
                    answers.put(arrival, new Answer(known, null));
                    continue;
                }
                place++;
                line.add((known == null ? ticket(release, arrival, at) : known)
                        .again(arrival.wishes(), arrival.requestKey(), place));
            }
            Giving.Round round = giving.give(release, line, at);
            tickets.serve(round.decided());
            log(round.decided(), byPatient);
            round.decided()
                    .forEach(t -> answers.put(
                            byPatient.get(t.patient()),
                            new Answer(t, round.refusals().get(t.id()))));
            releases.served(id, place, round.left() == 0);
            return new Outcome(releases.find(id).orElseThrow(), round.decided(), answers);
        });
    }

    /** The rush is over: what is left is booked like any other place. */
    Release end(ReleaseId id) {
        return attempt(() -> {
            Release release = releases.lock(id).release();
            if (release.state() == Release.State.RUSH) {
                sessions.makeOrdinary(sessions.of(release.department(), release.opensAt()).stream()
                        .map(ReleasedSession::id)
                        .toList());
                releases.over(id, clock.instant());
            }
            return releases.find(id).orElseThrow();
        });
    }

    private Ticket ticket(Release release, Arrival arrival, Instant at) {
        return new Ticket(
                new TicketId(ids.next()),
                release.id(),
                arrival.patient(),
                arrival.who().person(),
                at,
                arrival.wishes(),
                arrival.requestKey(),
                Ticket.State.WAITING,
                null,
                null,
                null,
                null);
    }

    private void log(Collection<Ticket> written, Map<PersonId, Arrival> byPatient) {
        if (!written.isEmpty()) {
            audit.granted(
                    "ticket.take",
                    "ticket",
                    written.stream()
                            .flatMap(t -> Optional.ofNullable(byPatient.get(t.patient())).stream()
                                    .map(a -> new AuditLog.Act(a.who(), t.id().value(), t.patient())))
                            .toList());
        }
    }

    /** The first request of each patient stands for all of theirs in one batch. */
    private static Map<PersonId, Arrival> byPatient(List<Arrival> arrivals) {
        var first = new LinkedHashMap<PersonId, Arrival>();
        arrivals.forEach(a -> first.putIfAbsent(a.patient(), a));
        return first;
    }

    private <T> T attempt(Supplier<T> work) {
        for (int tried = 1; ; tried++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> work.get()));
            } catch (ConcurrencyFailureException e) {
                if (tried == TRIES) {
                    throw e;
                }
            }
        }
    }
}
