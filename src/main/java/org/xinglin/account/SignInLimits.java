package org.xinglin.account;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Slows down one address that asks for too many codes or tries too many passwords on this node. */
@Component
final class SignInLimits {
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_SOURCES = 50_000;

    private final int perSource;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    SignInLimits(AccountSettings settings) {
        this.perSource = settings.requestsPerSource();
    }

    void requireRoom(String source) {
        var probe = buckets.computeIfAbsent(source, s -> bucket()).tryConsumeAndReturnRemaining(1);
        if (buckets.size() > MOST_SOURCES) {
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= perSource);
        }
        if (!probe.isConsumed()) {
            throw new TooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perSource).refillGreedy(perSource, WINDOW))
                .build();
    }
}
