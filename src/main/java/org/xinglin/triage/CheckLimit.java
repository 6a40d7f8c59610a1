package org.xinglin.triage;

import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** Keeps an open door from being used as a hammer: so many checks a minute from one address, on this node. */
@Component
class CheckLimit {
    private static final int ADDRESSES = 10_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    private final Rulebook rulebook;
    private final Clock clock;

    CheckLimit(Rulebook rulebook, Clock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    synchronized void spend(String address) {
        var probe = buckets.computeIfAbsent(address, a -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyChecks(
                    Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
        }
    }

    private Bucket bucket() {
        int perMinute = rulebook.rulesInForce(clock.instant(), Scope.NATION).number("TR-02", "checksPerMinute");
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
