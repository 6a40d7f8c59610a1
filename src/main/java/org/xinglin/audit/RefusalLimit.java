package org.xinglin.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.PersonId;

/**
 * Decides which refusals are written one by one, so that a flood of them cannot fill the disk. Of strangers, so many a minute
 * from one source and from all together. Of one account, the first of a minute that told it to slow down, and so many of any
 * other kind about one patient. What is left out is counted, and the count is written in its place, with the account's name.
 */
@Component
class RefusalLimit {
    static final int PER_SOURCE = 30;
    static final int ALTOGETHER = 600;
    static final int PER_ACCOUNT = 30;

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_SOURCES = 4_096;
    private static final int MOST_ACCOUNTS = 16_384;

    private final Clock clock;
    private final Map<String, Integer> bySource = new LinkedHashMap<>();
    private final Map<Kind, Count> byAccount = new HashMap<>();
    private Instant windowEnds = Instant.MIN;
    private int written;
    private long leftOut;

    RefusalLimit(Clock clock) {
        this.clock = clock;
    }

    private record Kind(
            PersonId person, String code, @Nullable PersonId patient) {}

    private static final class Count {
        private final Caller who;
        private int seen;
        private long leftOut;

        Count(Caller who) {
            this.who = who;
        }
    }

    /**
     * Refusals of one kind that were not written.
     *
     * @param who null for strangers, who are counted together
     */
    record LeftOut(
            @Nullable Caller who,
            @Nullable String code,
            @Nullable PersonId patient,
            long count) {}

    /** Whether to write this one. */
    synchronized boolean allows(AuditLog.Refusal refusal) {
        turn(clock.instant());
        Caller who = refusal.who();
        return who == null ? allows(refusal.source()) : allows(who, refusal);
    }

    private void turn(Instant now) {
        if (!now.isBefore(windowEnds)) {
            bySource.clear();
            byAccount.values().removeIf(count -> count.leftOut == 0);
            byAccount.values().forEach(count -> count.seen = 0);
            written = 0;
            windowEnds = now.plus(WINDOW);
        }
    }

    private boolean allows(String source) {
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

    private boolean allows(Caller who, AuditLog.Refusal refusal) {
        var kind = new Kind(who.person(), refusal.code(), refusal.patient());
        if (byAccount.size() >= MOST_ACCOUNTS && !byAccount.containsKey(kind)) {
            return true;
        }
        Count count = byAccount.computeIfAbsent(kind, k -> new Count(who));
        count.seen++;
        boolean allowed = count.seen <= (refusal.tooMany() ? 1 : PER_ACCOUNT);
        count.leftOut += allowed ? 0 : 1;
        return allowed;
    }

    /** What was left out since this was asked last. */
    synchronized List<LeftOut> takeLeftOut() {
        var taken = new ArrayList<LeftOut>();
        if (leftOut > 0) {
            taken.add(new LeftOut(null, null, null, leftOut));
            leftOut = 0;
        }
        byAccount.forEach((kind, count) -> {
            if (count.leftOut > 0) {
                taken.add(new LeftOut(count.who, kind.code(), kind.patient(), count.leftOut));
                count.leftOut = 0;
            }
        });
        return taken;
    }
}
