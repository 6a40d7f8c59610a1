package org.xinglin.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Caller;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** Whether the person at the screen proved lately that it is them (SV-01); answered without the database. */
@Component
public class Presence {
    private static final int MOST = 10_000;

    private final Map<UUID, Instant> proofs = new ConcurrentHashMap<>();
    private final Rulebook rulebook;
    private final Clock clock;

    Presence(Rulebook rulebook, Clock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** Refuses as {@code account.presence-needed} when the session has been idle longer than the rule allows. */
    public void requireRecent(Caller caller) {
        Instant proof = proofs.get(caller.session());
        if (proof == null || !recent(proof)) {
            throw new PresenceNeeded();
        }
    }

    boolean recent(Instant proof) {
        return !proof.plus(allowed()).isBefore(clock.instant());
    }

    void proven(UUID session, Instant at) {
        proofs.merge(session, at, (a, b) -> a.isAfter(b) ? a : b);
        if (proofs.size() > MOST) {
            proofs.values().removeIf(proof -> !recent(proof));
        }
    }

    private Duration allowed() {
        return rulebook.rulesInForce(clock.instant(), Scope.NATION).duration("XL-SESSION", "idleReauthentication");
    }
}
