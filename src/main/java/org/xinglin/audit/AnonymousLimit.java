package org.xinglin.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Decides which refusals of strangers are written one by one, so that a flood of them cannot fill the disk: so many a
 * minute from one source and from all together. What is left out is counted, and the count is written in their place.
 */
@Component
class AnonymousLimit {
    static final int PER_SOURCE = 30;
    static final int ALTOGETHER = 600;

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_SOURCES = 4_096;

    private final Clock clock;
    private final Map<String, Integer> bySource = new LinkedHashMap<>();
    private Instant windowEnds = Instant.MIN;
    private int written;
    private long leftOut;

    AnonymousLimit(Clock clock) {
        this.clock = clock;
    }

    /** Whether to write this one. */
    synchronized boolean allows(String source) {
        Instant now = clock.instant();
        if (!now.isBefore(windowEnds)) {
            bySource.clear();
            written = 0;
            windowEnds = now.plus(WINDOW);
        }
        int fromHere = bySource.getOrDefault(source, 0);
        boolean allowed = fromHere < PER_SOURCE && written < ALTOGETHER;
        if (allowed) {
            written++;
        } else {
            leftOut++;
        }
        if (bySource.size() < MOST_SOURCES || fromHere > 0) {
            bySource.put(source, fromHere + 1);
        }
        return allowed;
    }

    /** How many were left out since this was asked last. */
    synchronized long takeLeftOut() {
        long taken = leftOut;
        leftOut = 0;
        return taken;
    }
}
