package org.xinglin.release;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Departments;
import org.xinglin.identity.Guardians;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Rejection;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.scheduling.ReleasedSession;
import org.xinglin.scheduling.SessionId;

/**
 * Takes tickets, for oneself or a member of the family, and says what became of them. Before the moment a ticket waits for
 * the draw; after it the answer comes at once.
 *
 * <p>Refuses {@link RoomNotOpen}, {@link ReleaseOver}, {@link OneAtATime}, {@link ForgedTicket}, {@link TooFast}, and what
 * the rules of booking say of the patient (BK-01, BK-02, BK-03, BK-05).
 */
@Service
class Joining {
    private static final long PATIENCE_MILLIS = 3_500;

    private final Halls halls;
    private final Tickets tickets;
    private final Pace pace;
    private final Guardians guardians;
    private final Departments departments;
    private final Rulebook rulebook;
    private final TicketViews views;
    private final AuditLog audit;
    private final Clock clock;
    private final Ids ids;
    private final Set<PersonId> inFlight = ConcurrentHashMap.newKeySet();

    Joining(
            Halls halls,
            Tickets tickets,
            Pace pace,
            Guardians guardians,
            Departments departments,
            Rulebook rulebook,
            TicketViews views,
            AuditLog audit,
            Clock clock,
            Ids ids) {
        this.halls = halls;
        this.tickets = tickets;
        this.pace = pace;
        this.guardians = guardians;
        this.departments = departments;
        this.rulebook = rulebook;
        this.views = views;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    TicketView join(Caller who, ReleaseId id, PersonId patient, List<SessionId> wished, boolean anything) {
        pace.requireJoin(who.person());
        Hall hall = open(id);
        guardians.requireMayActFor(who, patient);
        Wishes wishes = wishes(hall, wished, anything);
        if (hall.soldOut()) {
            return hall.ticketOf(patient)
                    .map(t -> views.of(hall, t, who))
                    .orElseGet(() -> views.soldOut(id, patient, wishes));
        }
        Answer answer = ask(hall, new Arrival(who, patient, wishes, "ticket-" + ids.next()));
        Rejection refusal = answer.refusal();
        if (refusal != null && answer.ticket() == null) {
            throw refusal;
        }
        Ticket ticket = answer.ticket();
        return ticket != null ? views.of(hall, ticket, who) : views.soldOut(id, patient, wishes);
    }

    /** Sends somebody through the door; one request in flight per person. */
    Answer ask(Hall hall, Arrival arrival) {
        PersonId person = arrival.who().person();
        if (!inFlight.add(person)) {
            throw new OneAtATime();
        }
        try {
            hall.arrive(arrival);
            return arrival.answer().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Crowded();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Crowded();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } finally {
            inFlight.remove(person);
        }
    }

    private Hall open(ReleaseId id) {
        Instant at = clock.instant();
        Optional<Hall> hall = halls.near(id);
        Release release = hall.map(Hall::release)
                .or(() -> halls.release(id))
                .orElseThrow(() -> new NotFound("release.no-such-release"));
        if (release.state() == Release.State.OVER) {
            throw new ReleaseOver();
        }
        Instant opens = halls.roomOpensAt(release);
        if (hall.isEmpty() || opens.isAfter(at)) {
            throw new RoomNotOpen(opens, release.opensAt());
        }
        return hall.get();
    }

    private Wishes wishes(Hall hall, List<SessionId> wished, boolean anything) {
        int most = rulebook.rulesInForce(
                        clock.instant(), departments.scopeOf(hall.release().department()))
                .number("XL-RELEASE", "wishes");
        if (wished.isEmpty() && !anything) {
            throw new InvalidInput("release.wish-missing", "/sessionIds", "XL-RELEASE");
        }
        if (wished.size() > most) {
            throw new InvalidInput("release.too-many-wishes", "/sessionIds", "XL-RELEASE").stating("most", most);
        }
        Set<SessionId> known = new HashSet<>(
                hall.floor().sessions().stream().map(ReleasedSession::id).toList());
        if (new HashSet<>(wished).size() < wished.size() || !known.containsAll(wished)) {
            throw new InvalidInput("release.not-in-this-release", "/sessionIds", "XL-RELEASE");
        }
        return new Wishes(wished, null, anything);
    }

    /** How the ticket stands; from memory while the release is near. */
    TicketView look(Caller who, ReleaseId id, String token) {
        pace.requireQuestion(who.person());
        Hall hall = halls.near(id).orElseThrow(() -> new NotFound("release.no-such-release"));
        TicketId ticket = TicketSeal.open(hall.key(), token, who.person()).orElseThrow(ForgedTicket::new);
        if (!hall.knowsDraw() && hall.release().due(clock.instant())) {
            awaitDraw(hall);
        }
        return hall.ticket(ticket)
                .or(() -> tickets.find(ticket))
                .map(t -> views.of(hall, t, who))
                .orElseThrow(() -> new NotFound("release.no-such-ticket"));
    }

    private static void awaitDraw(Hall hall) {
        try {
            hall.wake();
            hall.drawn().get(1_000, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // Then the answer is that it still waits.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The caller's tickets of one release, their family's included. */
    List<TicketView> mine(Caller who, ReleaseId id) {
        pace.requireQuestion(who.person());
        Optional<Hall> hall = halls.find(id);
        return tickets.takenBy(who.person(), 50).stream()
                .filter(t -> t.release().equals(id))
                .map(t -> hall.flatMap(h -> h.ticket(t.id())).orElse(t))
                .map(t -> views.of(hall.orElse(null), t, who))
                .toList();
    }

    /** Gives a ticket up before the draw. */
    @Transactional
    public void leave(Caller who, ReleaseId id, String token) {
        Hall hall = open(id);
        TicketId ticket = TicketSeal.open(hall.key(), token, who.person()).orElseThrow(ForgedTicket::new);
        @Nullable Ticket known = tickets.find(ticket).orElse(null);
        if (known == null || !tickets.leave(ticket)) {
            throw new ReleaseOver();
        }
        hall.forget(ticket);
        audit.granted(who, "ticket.leave", "ticket", ticket.value(), known.patient(), "own");
    }
}
