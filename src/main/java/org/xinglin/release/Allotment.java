package org.xinglin.release;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.Rejection;
import org.xinglin.scheduling.ReleasedSession;
import org.xinglin.scheduling.ReleasedSessions.FreeSlot;
import org.xinglin.scheduling.SessionId;
import org.xinglin.scheduling.SlotId;

/**
 * Hands free slots to tickets one after another: each gets the earliest slot of the first of its wishes that still has
 * one and that the rules allow its patient. Pure: what it hands out is still to be written.
 */
final class Allotment {
    private final Map<SessionId, ReleasedSession> sessions = new LinkedHashMap<>();
    private final Map<SessionId, Deque<SlotId>> bySession = new HashMap<>();
    private final Map<SlotId, Integer> left = new HashMap<>();
    private int places;

    Allotment(List<ReleasedSession> sessions, List<FreeSlot> free) {
        sessions.forEach(s -> this.sessions.put(s.id(), s));
        for (FreeSlot slot : free) {
            bySession.computeIfAbsent(slot.session(), s -> new ArrayDeque<>()).add(slot.id());
            left.put(slot.id(), slot.left());
            places += slot.left();
        }
    }

    int places() {
        return places;
    }

    /**
     * What a ticket gets.
     *
     * @param slot null when nothing
     * @param refusal the rule that stood in the way, if one did
     */
    record Lot(
            @Nullable SlotId slot,
            Ticket.@Nullable Miss miss,
            @Nullable Rejection refusal) {}

    /** @param refusal why a ticket's patient may not have a place in a session; empty when they may */
    Lot next(Ticket ticket, BiFunction<Ticket, ReleasedSession, Optional<Rejection>> refusal) {
        if (places == 0) {
            return new Lot(null, Ticket.Miss.SOLD_OUT, null);
        }
        @Nullable Rejection because = null;
        for (SessionId wish : wishes(ticket.wishes())) {
            ReleasedSession session = sessions.get(wish);
            Optional<SlotId> slot = session == null
                    ? Optional.empty()
                    : slot(wish, ticket.wishes().slot());
            if (session == null || slot.isEmpty()) {
                continue;
            }
            Optional<Rejection> refused = refusal.apply(ticket, session);
            if (refused.isEmpty()) {
                take(slot.get());
                return new Lot(slot.get(), null, null);
            }
            because = refused.get();
        }
        return new Lot(null, because == null ? Ticket.Miss.WISHES_GONE : null, because);
    }

    private List<SessionId> wishes(Wishes wishes) {
        if (!wishes.anything()) {
            return wishes.sessions();
        }
        var all = new ArrayList<>(wishes.sessions());
        sessions.keySet().stream().filter(s -> !all.contains(s)).forEach(all::add);
        return all;
    }

    private Optional<SlotId> slot(SessionId session, @Nullable SlotId exactly) {
        if (exactly != null) {
            return left.getOrDefault(exactly, 0) > 0 ? Optional.of(exactly) : Optional.empty();
        }
        Deque<SlotId> slots = bySession.getOrDefault(session, new ArrayDeque<>());
        while (!slots.isEmpty() && left.getOrDefault(slots.getFirst(), 0) == 0) {
            slots.removeFirst();
        }
        return Optional.ofNullable(slots.peekFirst());
    }

    private void take(SlotId slot) {
        left.merge(slot, -1, Integer::sum);
        places--;
    }
}
