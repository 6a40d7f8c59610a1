package org.xinglin.release;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinglin.scheduling.SessionId;
import org.xinglin.scheduling.SlotId;

/**
 * What a ticket asks for.
 *
 * @param sessions half days in the order they are wished for
 * @param slot the one slot somebody asked for directly; other slots then are no help
 * @param anything whether any other half day of the release will do when the wished ones are gone
 */
record Wishes(List<SessionId> sessions, @Nullable SlotId slot, boolean anything) {
    Wishes {
        sessions = List.copyOf(sessions);
    }
}
