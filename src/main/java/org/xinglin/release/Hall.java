package org.xinglin.release;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.xinglin.kernel.PersonId;
import org.xinglin.scheduling.ReleasedSession;
import org.xinglin.scheduling.SlotId;

/**
 * One release as this node knows it: who stands at the door, what became of the tickets, whether anything is left. One
 * thread at a time carries the crowd to the database in batches, as many as came while it was away; once all is given, the
 * rest hear so from memory.
 */
final class Hall {
    static final int BATCH = 400;

    private final Drawing drawing;
    private final Clock clock;
    private final Executor carriers;
    private final byte[] key;
    private final Map<TicketId, Ticket> tickets = new ConcurrentHashMap<>();
    private final Map<PersonId, Ticket> byPatient = new ConcurrentHashMap<>();
    private final BlockingQueue<Arrival> door = new LinkedBlockingQueue<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final CompletableFuture<Void> drawn = new CompletableFuture<>();
    private volatile Release release;
    private volatile Floor floor;
    private volatile int waiting;

    /** The release's sessions and slots, as last looked at. */
    record Floor(List<ReleasedSession> sessions, Map<SlotId, ReleasedSession> bySlot, Instant seenAt) {}

    Hall(Release release, byte[] key, Floor floor, Drawing drawing, Clock clock, Executor carriers) {
        this.release = release;
        this.key = key;
        this.floor = floor;
        this.drawing = drawing;
        this.clock = clock;
        this.carriers = carriers;
    }

    Release release() {
        return release;
    }

    byte[] key() {
        return key;
    }

    Floor floor() {
        return floor;
    }

    int waiting() {
        return waiting;
    }

    boolean soldOut() {
        return release.soldOut();
    }

    /** Whether this node has the outcome of the draw. */
    boolean knowsDraw() {
        return drawn.isDone();
    }

    CompletableFuture<Void> drawn() {
        return drawn;
    }

    Optional<Ticket> ticket(TicketId id) {
        return Optional.ofNullable(tickets.get(id));
    }

    Optional<Ticket> ticketOf(PersonId patient) {
        return Optional.ofNullable(byPatient.get(patient));
    }

    void forget(TicketId id) {
        Ticket left = tickets.remove(id);
        if (left != null) {
            byPatient.remove(left.patient());
        }
    }

    private void remember(Ticket ticket) {
        tickets.put(ticket.id(), ticket);
        byPatient.put(ticket.patient(), ticket);
    }

    /** What another look at the database showed; what this node did itself may be newer. */
    void see(Release seen, int waiting, Floor floor) {
        if (seen.state().compareTo(release.state()) >= 0 && (seen.soldOut() || !release.soldOut())) {
            release = seen;
        }
        this.waiting = waiting;
        this.floor = floor;
    }

    void arrive(Arrival arrival) {
        door.add(arrival);
        carry();
    }

    /** Draws when the moment has come, also when nobody stands at the door. */
    void wake() {
        if (!knowsDraw() && (release.drawn() || release.due(clock.instant()))) {
            carry();
        }
    }

    private void carry() {
        if (busy.compareAndSet(false, true)) {
            carriers.execute(this::work);
        }
    }

    private void work() {
        try {
            do {
                var batch = new ArrayList<Arrival>();
                door.drainTo(batch, BATCH);
                take(batch);
            } while (!door.isEmpty());
        } finally {
            busy.set(false);
        }
        if (!door.isEmpty()) {
            carry();
        }
    }

    private void take(List<Arrival> batch) {
        try {
            if (!batch.isEmpty() && !release.drawn() && !release.due(clock.instant())) {
                Optional<Drawing.Outcome> joined = drawing.join(release.id(), batch);
                if (joined.isPresent()) {
                    learn(joined.get(), batch);
                    return;
                }
            }
            serve(batch);
        } catch (RuntimeException e) {
            batch.forEach(a -> a.answer().completeExceptionally(e));
        }
    }

    private void serve(List<Arrival> batch) {
        if (!knowsDraw()) {
            Drawing.Outcome outcome = drawing.draw(release.id());
            learn(outcome, List.of());
            if (!outcome.release().drawn()) {
                // The clock was put back: nobody is lost, they ask again.
                batch.forEach(a -> a.answer().completeExceptionally(new Crowded()));
                return;
            }
            drawn.complete(null);
        }
        if (batch.isEmpty() || soldOut()) {
            batch.forEach(a -> a.answer().complete(Answer.SOLD_OUT));
        } else {
            learn(drawing.serve(release.id(), batch), batch);
        }
    }

    private void learn(Drawing.Outcome outcome, List<Arrival> batch) {
        release = outcome.release();
        outcome.tickets().forEach(this::remember);
        Map<PersonId, Answer> answers = new HashMap<>();
        outcome.answers().forEach((arrival, answer) -> answers.put(arrival.patient(), answer));
        batch.forEach(a -> a.answer().complete(answers.getOrDefault(a.patient(), Answer.SOLD_OUT)));
    }
}
