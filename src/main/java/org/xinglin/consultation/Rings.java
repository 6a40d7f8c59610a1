package org.xinglin.consultation;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xinglin.database.Hearing;

/** Passes the {@link Bell} of every node to this node's switchboard, each ring by itself: a slow line holds up no other. */
@Component
class Rings implements Hearing {
    private static final Logger LOG = LoggerFactory.getLogger(Rings.class);

    private static final int AT_ONCE = 6;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Switchboard switchboard;

    Rings(Switchboard switchboard) {
        this.switchboard = switchboard;
    }

    @Override
    public String channel() {
        return Bell.CHANNEL;
    }

    @Override
    public void connected() {
        switchboard.sweep();
    }

    @Override
    public void heard(List<String> words) {
        words.forEach(ring -> Thread.startVirtualThread(() -> heard(ring)));
    }

    /** So many rings ask the database at once; a ring that fails for want of a connection is made good only by the sweep. */
    private void heard(String ring) {
        turns.acquireUninterruptibly();
        try {
            String[] words = ring.split(" ");
            UUID id = UUID.fromString(words[1]);
            switch (words[0]) {
                case "visit" -> switchboard.rung(new VisitId(id));
                case "queue" -> switchboard.queueRung(id);
                case "typing" -> switchboard.typing(id, Author.valueOf(words[2]));
                default -> LOG.warn("A ring nobody understands: {}", ring);
            }
        } catch (RuntimeException e) {
            LOG.debug("A ring came to nothing; the next sweep makes it good", e);
        } finally {
            turns.release();
        }
    }
}
