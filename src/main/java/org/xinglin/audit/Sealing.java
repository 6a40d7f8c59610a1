package org.xinglin.audit;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One pass of the sealer: links what has been committed since the last pass, or nothing when another node is at it. */
@Component
class Sealing {
    static final int BATCH = 2_000;

    private final Chain chain;
    private final Clock clock;

    Sealing(Chain chain, Clock clock) {
        this.chain = chain;
        this.clock = clock;
    }

    /** How many entries were linked; a full batch means that more are waiting. */
    @Transactional
    int pass() {
        if (!chain.mayAppend()) {
            return 0;
        }
        Chain.Head head = chain.head();
        // Asked before the entries, so that it can only be too low, never too high.
        String running = chain.oldestRunning();
        List<LogEntry> entries = chain.unsealed(start(head.lowWater(), running), BATCH);
        if (entries.isEmpty()) {
            return 0;
        }
        chain.doNotWaitForDisk();
        String lowWater = entries.size() < BATCH
                ? running
                : lower(running, chain.transactionOf(entries.getLast().id()));
        chain.append(head, entries, lowWater, clock.instant());
        return entries.size();
    }

    /** Transaction numbers only grow, unless the data was restored into a new server: then look at everything once. */
    private static String start(String lowWater, String running) {
        return lower(running, lowWater).equals(lowWater) ? lowWater : "0";
    }

    private static String lower(String one, String other) {
        return Long.compareUnsigned(Long.parseUnsignedLong(one), Long.parseUnsignedLong(other)) < 0 ? one : other;
    }
}
