package org.xinglin.scheduling;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.PersonId;

/**
 * Lets the holds of one person through one after another, and only so many wait for their turn: all of them want one patient's
 * lock, and whoever waited for it with a connection in hand would keep that connection from everybody else.
 */
@Component
class Turnstile {
    /** More than impatient fingers send. */
    static final int MOST = 8;

    private final Map<PersonId, Queue> queues = new ConcurrentHashMap<>();

    private static final class Queue {
        private final Semaphore turn = new Semaphore(1, true);
        private int inside;
    }

    <T> T through(PersonId who, Supplier<T> work) {
        Queue queue = join(who);
        try {
            queue.turn.acquireUninterruptibly();
            try {
                return work.get();
            } finally {
                queue.turn.release();
            }
        } finally {
            leave(who);
        }
    }

    private Queue join(PersonId who) {
        return queues.compute(who, (person, standing) -> {
            Queue queue = standing == null ? new Queue() : standing;
            if (queue.inside == MOST) {
                throw new TooManyAtOnce();
            }
            queue.inside++;
            return queue;
        });
    }

    private void leave(PersonId who) {
        queues.computeIfPresent(who, (person, queue) -> --queue.inside == 0 ? null : queue);
    }
}
