package org.xinglin.release;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.PersonId;

/**
 * How fast one account may ask: far more than a person with a large family does, far less than a script wants. Asking
 * faster gains nothing anyway; this keeps it from costing others.
 */
@Component
final class Pace {
    private static final int MOST_PEOPLE = 50_000;
    private final Map<PersonId, Bucket> joins = new ConcurrentHashMap<>();
    private final Map<PersonId, Bucket> questions = new ConcurrentHashMap<>();

    void requireJoin(PersonId person) {
        require(joins, person, 12, Duration.ofSeconds(12));
    }

    void requireQuestion(PersonId person) {
        require(questions, person, 40, Duration.ofSeconds(20));
    }

    private static void require(Map<PersonId, Bucket> buckets, PersonId person, int most, Duration refill) {
        if (buckets.size() > MOST_PEOPLE) {
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= most);
        }
        var probe = buckets.computeIfAbsent(person, p -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, refill))
                        .build())
                .tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooFast(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
        }
    }
}
