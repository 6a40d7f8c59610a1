package org.xinglin.scheduling;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Rejection;

/**
 * Lets so many holds of one person be under way at once on a node: all of them wait for one patient's lock, each with a
 * connection in its hand, and everybody else's requests would stand behind them.
 */
@Component
class Turnstile {
    /** More than impatient fingers send, far fewer than connections. */
    static final int MOST = 8;

    private final Map<PersonId, Integer> inside = new ConcurrentHashMap<>();

    /** Too many holds of this person are on their way already. */
    static final class TooManyAtOnce extends Rejection {
        TooManyAtOnce() {
            super(Kind.TOO_MANY, "scheduling.too-many-at-once");
            retryAfter(Duration.ofSeconds(1));
        }
    }

    <T> T through(PersonId who, Supplier<T> work) {
        if (inside.merge(who, 1, Integer::sum) > MOST) {
            leave(who);
            throw new TooManyAtOnce();
        }
        try {
            return work.get();
        } finally {
            leave(who);
        }
    }

    private void leave(PersonId who) {
        inside.computeIfPresent(who, (person, count) -> count == 1 ? null : count - 1);
    }
}
