package org.xinglin.attendance;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinglin.directory.Words;
import org.xinglin.scheduling.SessionId;

/** What a wall shows of a department: numbers and masked names (PV-17). */
record BoardView(Words institution, Words department, Words where, long version, Instant at, List<Room> rooms) {
    /**
     * One doctor's door.
     *
     * @param door who is called or inside; null while nobody is
     * @param next who goes in after, at most three
     * @param waiting how many wait
     */
    record Room(
            SessionId session,
            Words doctor,
            Words place,
            Instant begins,
            Instant ends,
            @Nullable Called door,
            List<Masked> next,
            int waiting) {}

    /** @param calls how often they were called, so that the voice calls again */
    record Called(int number, String name, boolean inside, int calls, Instant calledAt) {}

    /** A number with a masked name. */
    record Masked(int number, String name) {}
}
